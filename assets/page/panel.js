// The panel beside the map: what a box rests on, the outline, and what was found. Texts are set as text, never as markup.

// How deep lists are indented at most.
const DEEPEST = 12;

function made(tag, className = "", text = "", ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  element.append(...children);
  return element;
}

// A text of the map, which may run in another direction than the page.
function said(tag, className, text) {
  const element = made(tag, className, text);
  element.dir = "auto";
  return element;
}

function sign(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#sign-${name}`);
  svg.setAttribute("class", "sign");
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

class Panel {
  constructor(data, choose) {
    this.data = data;
    this.choose = choose;
    this.names = ["rests", "outline", "found"];
    this.pages = Object.fromEntries(this.names.map((name) => [name, document.getElementById(name)]));
    this.tabs = Object.fromEntries(this.names.map((name) => [name, document.getElementById(`tab-${name}`)]));
    for (const name of this.names) {
      this.tabs[name].addEventListener("click", () => this.bring(name));
      this.tabs[name].addEventListener("keydown", (event) => this.walk(event, name));
    }
    this.rows = new Map();
    this.pages.outline.append(this.outline());
    this.begin();
  }

  bring(name) {
    for (const each of this.names) {
      this.tabs[each].setAttribute("aria-selected", String(each === name));
      this.tabs[each].tabIndex = each === name ? 0 : -1;
      this.pages[each].hidden = each !== name;
    }
    if (name === "outline") {
      this.pages.outline.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    }
  }

  walk(event, name) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const shown = this.names.filter((each) => !this.tabs[each].hidden);
    const next = shown[(shown.indexOf(name) + step + shown.length) % shown.length];
    this.bring(next);
    this.tabs[next].focus();
    event.preventDefault();
  }

  // With nothing selected: what the map is about, and where to begin.
  begin() {
    const { articles, boxes, conclusions, words } = this.data;
    const page = this.pages.rests;
    page.replaceChildren(...articles.map((each) => this.link(each, "h2")));
    page.append(made("p", "quiet", boxes.length ? words.hint : words.empty));
    if (boxes.length) page.append(...this.section(conclusions), made("p", "quiet keys", words.keys));
    this.mark(-1);
  }

  tell(number) {
    const back = made("button", "back", this.data.conclusions[0]);
    back.type = "button";
    back.addEventListener("click", () => this.choose(-1, { focus: true }));
    this.pages.rests.replaceChildren(back, ...this.told(number));
    this.pages.rests.scrollTop = 0;
    this.mark(number);
  }

  told(number) {
    const box = this.data.boxes[number];
    const heading = said("h2", "", box.heading);
    heading.tabIndex = -1;
    return [made("p", "kind", box.kind), heading, ...box.sections.flatMap((each) => this.section(each))];
  }

  focus() {
    const target = this.pages.rests.querySelector("h2") ?? this.tabs.rests;
    if (target.tagName === "H2") target.tabIndex = -1;
    target.focus();
  }

  find(numbers, count) {
    const { boxes, words } = this.data;
    this.tabs.found.hidden = numbers === null;
    if (numbers === null) {
      if (!this.pages.found.hidden) this.bring("rests");
      this.pages.found.replaceChildren();
      return;
    }
    this.tabs.found.textContent = words.found.replace("{count}", count);
    const rows = numbers.map((each) => made("li", "", "", this.line(this.data.lines[boxes[each].line])));
    this.pages.found.replaceChildren(rows.length ? made("ul", "", "", ...rows) : made("p", "quiet", words.nothing));
    this.bring("found");
  }

  section([heading, ...parts]) {
    const found = heading ? [made("h3", "", heading)] : [];
    let list = null;
    for (const part of parts) {
      if (typeof part === "string") found.push(said("p", "", part));
      else if (typeof part === "object") found.push(this.link(part, "p"));
      else {
        const line = this.line(this.data.lines[part]);
        if (line.tagName === "DIV" && !heading) found.push(line);
        else {
          if (found.at(-1) !== list || list === null) found.push(list = made("ul"));
          list.append(made("li", "", "", line));
        }
      }
    }
    return found;
  }

  line([number, text, look, below]) {
    const words = made("span", "words", "", said("span", "", text), ...below.map((each) => said("span", "quiet", each)));
    return this.row(number, sign(look), words);
  }

  row(number, ...parts) {
    if (number < 0) return made("div", "row", "", ...parts);
    const row = made("button", "row", "", ...parts);
    row.type = "button";
    row.addEventListener("click", () => this.choose(number, { focus: true, show: true }));
    return row;
  }

  link({ text, address }, tag) {
    if (!address || !/^https?:\/\//i.test(address)) return said(tag, "", text);
    const link = said("a", "", text);
    link.href = address;
    link.rel = "noreferrer noopener";
    return made(tag, "", "", link);
  }

  outline() {
    const top = made("ul", "outline");
    const lists = [top];
    for (const [depth, number, mentioned] of this.data.outline) {
      const level = Math.min(depth, DEEPEST);
      lists.length = Math.min(lists.length, level + 1);
      while (lists.length <= level) {
        const list = made("ul");
        (lists.at(-1).lastElementChild ?? lists.at(-1)).append(list);
        lists.push(list);
      }
      lists.at(-1).append(made("li", "", "", this.entry(number, mentioned)));
    }
    return top;
  }

  entry(number, mentioned) {
    const box = this.data.boxes[number];
    const remark = mentioned ? this.data.words.again : box.remark;
    const words = made("span", "words", "", said("span", box.look, box.outlined));
    if (remark) words.append(said("span", "quiet", remark));
    const row = this.row(number, sign(box.look), words);
    row.setAttribute("aria-label", mentioned ? this.data.words.mention.replace("{name}", box.name) : box.name);
    if (!mentioned) this.rows.set(number, row);
    return row;
  }

  mark(number) {
    for (const row of this.pages.outline.querySelectorAll("[aria-current]")) row.removeAttribute("aria-current");
    this.rows.get(number)?.setAttribute("aria-current", "true");
  }
}
