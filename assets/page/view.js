// The map as it is seen: which part of it, and how large. Lengths are px of the screen or, in rectangles, of the map.

const LARGEST = 4;
const STEP = 1.25;
const ARROW = 80;
// A pointer that moves less than this has clicked.
const SLACK = 5;
// What is looked for is shown no larger than at the first of these scales, at the second it is read with ease, at the
// third it can be read, and at the fourth it is still seen what stands where.
const PLEASANT = 1;
const LEGIBLE = 0.5;
const READABLE = 0.35;
const DISCERNIBLE = 0.18;
// Free space beside what is shown; more above it, where the buttons are, and less around what merely has the keys.
const AROUND = 40;
const SLIGHTLY = 12;
const ABOVE = 70;

// The rectangle around several.
function joined(frames) {
  const left = Math.min(...frames.map((each) => each.x));
  const top = Math.min(...frames.map((each) => each.y));
  const right = Math.max(...frames.map((each) => each.x + each.width));
  const bottom = Math.max(...frames.map((each) => each.y + each.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

class View {
  constructor(frame, svg, tell) {
    this.frame = frame;
    this.svg = svg;
    this.tell = tell;
    const [x, y, width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
    this.whole = { x, y, width, height };
    this.middle = { x: x + width / 2, y: y + height / 2 };
    this.scale = 1;
    this.pointers = new Map();
    this.dragged = false;
    this.isWhole = true;
    this.moving = 0;
    new ResizeObserver(() => this.resize()).observe(frame);
    this.listen();
    this.resize();
  }

  resize() {
    this.width = Math.max(this.frame.clientWidth, 1);
    this.height = Math.max(this.frame.clientHeight, 1);
    if (this.isWhole) this.fit(false);
    else this.look(this.middle, this.scale);
  }

  get fitting() {
    return Math.min(this.width / this.whole.width, this.height / this.whole.height, PLEASANT);
  }

  // Look at a point of the map, so that it is in the middle; the map is never lost out of sight.
  look(middle, scale) {
    const { x, y, width, height } = this.whole;
    this.scale = Math.min(Math.max(scale, Math.min(this.fitting, LEGIBLE)), LARGEST);
    this.middle = {
      x: Math.min(Math.max(middle.x, x), x + width),
      y: Math.min(Math.max(middle.y, y), y + height),
    };
    this.paint();
  }

  paint() {
    const width = this.width / this.scale;
    const height = this.height / this.scale;
    const { x, y } = this.middle;
    this.svg.setAttribute("viewBox", [x - width / 2, y - height / 2, width, height].join(" "));
    this.tell(this.scale);
  }

  // For paper: all of the map, whatever the screen shows.
  unroll() {
    const { x, y, width, height } = this.whole;
    this.svg.setAttribute("viewBox", [x, y, width, height].join(" "));
  }

  fit(smoothly = true) {
    const { x, y, width, height } = this.whole;
    this.go({ x: x + width / 2, y: y + height / 2 }, this.fitting, smoothly);
    this.isWhole = true;
  }

  pan(right, down) {
    this.stop();
    this.look({ x: this.middle.x + right / this.scale, y: this.middle.y + down / this.scale }, this.scale);
  }

  // Make the map larger, while the point of it that is seen at (x, y) of the frame stays there.
  zoom(factor, x = this.width / 2, y = this.height / 2) {
    this.stop();
    const scale = Math.min(Math.max(this.scale * factor, Math.min(this.fitting, LEGIBLE)), LARGEST);
    const right = (x - this.width / 2) * (1 / this.scale - 1 / scale);
    const down = (y - this.height / 2) * (1 / this.scale - 1 / scale);
    this.look({ x: this.middle.x + right, y: this.middle.y + down }, scale);
  }

  // Bring boxes into view: all of them where they can be made out, else the first one with those around it.
  show([first, ...others], smoothly) {
    const room = {
      width: this.width - 2 * AROUND,
      height: this.height - 2 * Math.min(ABOVE, this.height / 6),
    };
    const fitting = (part) => Math.min(room.width / part.width, room.height / part.height, PLEASANT);
    let part = joined([first, ...others]);
    if (this.scale >= Math.min(fitting(part), LEGIBLE) && this.holds(part)) return;
    if (fitting(part) < DISCERNIBLE) {
      const apart = (frame) => Math.hypot(frame.x - first.x, frame.y - first.y);
      part = first;
      for (const frame of others.sort((one, other) => apart(one) - apart(other))) {
        const more = joined([part, frame]);
        if (fitting(more) >= READABLE) part = more;
      }
    }
    this.go({ x: part.x + part.width / 2, y: part.y + part.height / 2 }, fitting(part), smoothly);
  }

  // Move no further than is needed to see a box that has the keys.
  reveal(box) {
    this.stop();
    const width = Math.max((this.width / 2 - SLIGHTLY) / this.scale - box.width / 2, 0);
    const height = Math.max((this.height / 2 - SLIGHTLY) / this.scale - box.height / 2, 0);
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    this.look({
      x: Math.min(Math.max(this.middle.x, x - width), x + width),
      y: Math.min(Math.max(this.middle.y, y - height), y + height),
    }, this.scale);
  }

  holds(part) {
    const width = this.width / this.scale / 2;
    const height = this.height / this.scale / 2;
    return part.x >= this.middle.x - width && part.x + part.width <= this.middle.x + width
      && part.y >= this.middle.y - height && part.y + part.height <= this.middle.y + height;
  }

  go(middle, scale, smoothly) {
    this.stop();
    if (!smoothly || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.look(middle, scale);
      return;
    }
    const from = { ...this.middle, scale: this.scale };
    const begun = performance.now();
    const move = (now) => {
      const time = Math.min(Math.max((now - begun) / 260, 0), 1);
      const share = time * (2 - time);
      this.look({
        x: from.x + (middle.x - from.x) * share,
        y: from.y + (middle.y - from.y) * share,
      }, from.scale * (scale / from.scale) ** share);
      this.moving = time < 1 ? requestAnimationFrame(move) : 0;
    };
    this.moving = requestAnimationFrame(move);
  }

  stop() {
    cancelAnimationFrame(this.moving);
    this.moving = 0;
    this.isWhole = false;
  }

  listen() {
    const svg = this.svg;
    svg.addEventListener("pointerdown", (event) => this.press(event));
    svg.addEventListener("pointermove", (event) => this.drag(event));
    for (const kind of ["pointerup", "pointercancel"]) {
      svg.addEventListener(kind, (event) => this.pointers.delete(event.pointerId));
    }
    // What ends a drag is no click on what happens to be there.
    svg.addEventListener("click", (event) => {
      if (this.dragged) event.stopImmediatePropagation();
    }, true);
    svg.addEventListener("wheel", (event) => this.turn(event), { passive: false });
  }

  press(event) {
    if (event.button !== 0) return;
    if (this.pointers.size === 0) this.dragged = false;
    this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.pressed = { x: event.clientX, y: event.clientY };
  }

  drag(event) {
    const before = this.pointers.get(event.pointerId);
    if (before === undefined) return;
    if (event.buttons === 0) {
      // It was let go of where nobody saw it, outside the window.
      this.pointers.delete(event.pointerId);
      return;
    }
    const now = { x: event.clientX, y: event.clientY };
    if (this.pointers.size === 1) {
      if (!this.dragged && Math.hypot(now.x - this.pressed.x, now.y - this.pressed.y) < SLACK) return;
      this.pan(before.x - now.x, before.y - now.y);
    } else {
      this.pinch(event.pointerId, before, now);
    }
    this.dragged = true;
    this.svg.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, now);
  }

  pinch(id, before, now) {
    const [, other] = [...this.pointers].find(([key]) => key !== id);
    const apart = (one) => Math.max(Math.hypot(one.x - other.x, one.y - other.y), 1);
    const edge = this.frame.getBoundingClientRect();
    this.pan((before.x - now.x) / 2, (before.y - now.y) / 2);
    this.zoom(apart(now) / apart(before), (now.x + other.x) / 2 - edge.x, (now.y + other.y) / 2 - edge.y);
  }

  turn(event) {
    event.preventDefault();
    const pixels = event.deltaY * [1, 16, this.height][event.deltaMode];
    const edge = this.frame.getBoundingClientRect();
    const factor = Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.0015));
    this.zoom(factor, event.clientX - edge.x, event.clientY - edge.y);
  }

  // Returns whether a key was one for the map.
  handles(key) {
    switch (key) {
      case "+": case "=": this.zoom(STEP); return true;
      case "-": case "_": this.zoom(1 / STEP); return true;
      case "0": this.fit(); return true;
      case "ArrowLeft": this.pan(-ARROW, 0); return true;
      case "ArrowRight": this.pan(ARROW, 0); return true;
      case "ArrowUp": this.pan(0, -ARROW); return true;
      case "ArrowDown": this.pan(0, ARROW); return true;
      default: return false;
    }
  }
}
