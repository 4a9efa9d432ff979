// The reader's page: what is selected, lit and told, by mouse, by keys and by the page's address.

const BETWEEN = 7;

class Reader {
  constructor() {
    this.data = JSON.parse(document.getElementById("data").textContent);
    this.svg = document.getElementById("picture");
    this.map = document.getElementById("map");
    this.find = document.getElementById("find");
    this.selected = -1;
    this.numbers = new Map(this.data.boxes.map((box, number) => [box.id, number]));
    this.heard = this.data.boxes.map((box) => plain([box.name, ...this.data.lines[box.line].flat()].join(" ")));
    this.adopt();
    this.panel = new Panel(this.data, (number, how) => this.choose(number, how));
    this.view = new View(this.map, this.svg, (scale) => {
      document.getElementById("fit").textContent = `${Math.round(100 * scale)}%`;
    });
    this.listen();
    this.follow(false);
  }

  // Make buttons of the boxes, and know which parts of the picture are about what.
  adopt() {
    this.svg.setAttribute("role", "group");
    this.parts = [...this.svg.querySelectorAll("g[data-about]")].map((part) => {
      const about = part.dataset.about.split(" ").map((id) => this.numbers.get(id) ?? -1);
      return { part, about };
    });
    this.boxes = [];
    for (const { part, about: [number] } of this.parts) {
      if (!part.classList.contains("box")) {
        part.setAttribute("aria-hidden", "true");
        continue;
      }
      part.setAttribute("role", "button");
      part.setAttribute("tabindex", "0");
      part.setAttribute("aria-label", this.data.boxes[number].name);
      part.setAttribute("aria-pressed", "false");
      const { x, y, width, height } = part.firstElementChild.getBBox();
      this.boxes[number] = { part, number, frame: { x, y, width, height } };
    }
    for (const part of this.svg.querySelectorAll("g.ground")) part.setAttribute("aria-hidden", "true");
    this.rings = { selected: this.ring("selected"), focused: this.ring("focused") };
  }

  ring(name) {
    const ring = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    ring.setAttribute("class", `ring ${name}`);
    ring.setAttribute("rx", 14);
    ring.setAttribute("visibility", "hidden");
    this.svg.append(ring);
    return ring;
  }

  surround(ring, box) {
    ring.setAttribute("visibility", box ? "visible" : "hidden");
    if (!box) return;
    const { x, y, width, height } = box.frame;
    const sides = { x: x - BETWEEN, y: y - BETWEEN, width: width + 2 * BETWEEN, height: height + 2 * BETWEEN };
    for (const [side, value] of Object.entries(sides)) ring.setAttribute(side, value);
  }

  rests(number) {
    const found = new Set();
    const ranges = this.data.boxes[number].rests;
    for (let at = 0; at < ranges.length; at += 2) {
      for (let each = ranges[at]; each <= ranges[at + 1]; each += 1) found.add(each);
    }
    return found;
  }

  // Select a box, or with -1 none. `focus` brings the keys to what is told, `show` moves the map there.
  choose(number, { focus = false, show = false, address = true, smoothly = true } = {}) {
    this.selected = number;
    const box = this.boxes[number];
    const lit = box ? this.rests(number) : null;
    this.light(lit);
    for (const { part, number: each } of this.boxes) part.setAttribute("aria-pressed", String(each === number));
    this.surround(this.rings.selected, box);
    if (box) this.panel.tell(number);
    else this.panel.begin();
    this.panel.bring("rests");
    if (box && show) this.view.show([number, ...lit].map((each) => this.boxes[each].frame), smoothly);
    if (address) this.write(box ? `#${encodeURIComponent(this.data.boxes[number].id)}` : "");
    if (focus) this.panel.focus();
    else this.announce(number);
  }

  announce(number) {
    const box = this.data.boxes[number];
    const sentences = box ? box.sections.filter(([heading]) => !heading).flat().filter((each) => typeof each === "string") : [];
    const words = sentences.join(" ").trim();
    document.getElementById("told").textContent = box ? words || box.name : this.data.words.cleared;
  }

  light(lit) {
    this.svg.classList.toggle("dimmed", lit !== null);
    for (const { part, about } of this.parts) {
      part.classList.toggle("lit", lit !== null && about.every((each) => lit.has(each)));
    }
  }

  search() {
    const wanted = plain(this.find.value).split(" ").filter(Boolean);
    if (!wanted.length) {
      this.panel.find(null, 0);
      this.light(this.boxes[this.selected] ? this.rests(this.selected) : null);
      return;
    }
    const found = this.heard.flatMap((words, number) => (wanted.every((each) => words.includes(each)) ? [number] : []));
    this.panel.find(found, found.length);
    this.light(new Set(found));
    const { words } = this.data;
    document.getElementById("told").textContent = found.length ? words.found.replace("{count}", found.length) : words.nothing;
  }

  // Select what the page's address names.
  follow(smoothly) {
    let id = "";
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {
      // Not an address of ours.
    }
    const number = this.numbers.get(id) ?? -1;
    if (number !== this.selected) this.choose(number, { address: false, show: true, smoothly });
  }

  write(hash) {
    if (location.hash === hash) return;
    try {
      history.pushState(null, "", hash || location.pathname + location.search);
    } catch {
      location.hash = hash;
    }
  }

  clear() {
    if (this.find.value) {
      this.find.value = "";
      this.panel.find(null, 0);
    }
    if (this.selected < 0 && !this.svg.classList.contains("dimmed")) this.view.fit();
    else this.choose(-1);
  }

  listen() {
    const { svg, map, view } = this;
    svg.addEventListener("click", (event) => this.choose(this.at(event.target), { show: this.at(event.target) >= 0 }));
    map.addEventListener("focusin", (event) => this.focus(event.target));
    map.addEventListener("focusout", () => this.surround(this.rings.focused, null));
    document.addEventListener("keydown", (event) => this.press(event));
    addEventListener("hashchange", () => this.follow(true));
    addEventListener("popstate", () => this.follow(true));
    addEventListener("beforeprint", () => this.print());
    addEventListener("afterprint", () => this.unprint());
    this.find.addEventListener("input", () => this.search());
    this.find.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.panel.pages.found.querySelector("button")?.focus();
    });
    const colours = document.getElementById("colours");
    colours.addEventListener("change", () => {
      if (colours.value) document.documentElement.dataset.theme = colours.value;
      else delete document.documentElement.dataset.theme;
    });
    document.getElementById("smaller").addEventListener("click", () => view.zoom(1 / STEP));
    document.getElementById("larger").addEventListener("click", () => view.zoom(STEP));
    document.getElementById("fit").addEventListener("click", () => view.fit());
    document.getElementById("skip").addEventListener("click", () => this.panel.focus());
    // The frame must not scroll to what has the keys: the view moves instead.
    map.addEventListener("scroll", () => map.scrollTo(0, 0));
  }

  at(target) {
    const part = target.closest("g.box");
    return part ? this.numbers.get(part.dataset.about) : -1;
  }

  focus(target) {
    const box = this.boxes[this.at(target)];
    if (!box || !box.part.matches(":focus-visible")) return;
    this.surround(this.rings.focused, box);
    this.view.reveal(box.frame);
  }

  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = document.activeElement ?? document.body;
    if (event.key === "Escape") {
      this.clear();
      event.preventDefault();
    } else if (event.key === "Enter" || event.key === " ") {
      const number = this.map.contains(focused) ? this.at(focused) : -1;
      if (number < 0) return;
      this.choose(number, { show: true });
      event.preventDefault();
    } else if ((focused === document.body || this.map.contains(focused)) && this.view.handles(event.key)) {
      event.preventDefault();
    }
  }

  // On paper stands the whole map, and what is selected or every conclusion is told.
  print() {
    const first = this.data.conclusions.slice(1).map((line) => this.data.lines[line][0]);
    const told = this.boxes[this.selected] ? [this.selected] : first.filter((number) => number >= 0);
    this.view.unroll();
    document.getElementById("print").replaceChildren(
      ...told.map((number) => made("section", "", "", ...this.panel.told(number))),
    );
  }

  unprint() {
    document.getElementById("print").replaceChildren();
    this.view.paint();
  }
}

// Words without their accents and capitals, as one looks for them.
function plain(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ");
}

new Reader();
