// The ruler: the same page at the width of a phone, a tablet, a desk.
import { make } from "./markup.js";

const WIDTHS = [360, 768, 1280];

export class Ruler {
  constructor(dock) {
    this.frame = make("iframe", { title: "الصفحة نفسها بعرض آخر" });
    this.sheet = make("div", { className: "ruler", hidden: true }, this.frame);
    this.buttons = WIDTHS.map((width) =>
      make("button", { type: "button", ariaPressed: "false", onclick: () => this.choose(width) }, String(width)),
    );
    this.dock = dock;
    new ResizeObserver(() => this.fit()).observe(this.sheet);
  }

  // The width that is shown already goes back to the page itself.
  choose(width) {
    this.width = width === this.width ? 0 : width;
    this.sheet.hidden = !this.width;
    if (this.width && !this.frame.getAttribute("src")) this.frame.src = location.href;
    if (!this.width) this.frame.removeAttribute("src");
    this.buttons.forEach((button, at) => (button.ariaPressed = String(WIDTHS[at] === this.width)));
    this.fit();
  }

  // A page that is wider than the window is shown smaller, never cut.
  fit() {
    if (!this.width) return;
    this.sheet.style.insetBlockEnd = `${this.dock.offsetHeight}px`;
    const scale = Math.min(1, this.sheet.clientWidth / this.width);
    Object.assign(this.frame.style, {
      width: `${this.width}px`, height: `${this.sheet.clientHeight / scale}px`, transform: `scale(${scale})`,
    });
  }
}
