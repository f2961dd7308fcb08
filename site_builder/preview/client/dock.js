// The row under the page: what is wrong, the desk view, the ruler. It lives in a shadow root and covers nothing.
import { fillDesk } from "./desk.js";
import { findingOf } from "./findings.js";
import { make } from "./markup.js";
import { Ruler } from "./ruler.js";

const FOLDED = "isnad-folded";
const DESK = "isnad-desk";
const AWAY = "انقطعت المعاينة، وتعود وحدها حين يعود الأمر isnad serve.";

export class Dock {
  constructor() {
    this.host = make("isnad-preview", { lang: "ar", dir: "rtl" });
    this.parts();
    const root = this.host.attachShadow({ mode: "open" });
    const styles = make("link", { rel: "stylesheet", href: "/__isnad/dock.css", onload: () => (this.dock.hidden = false) });
    root.append(styles, this.ruler.sheet, this.dock);
    document.documentElement.append(this.host);
    this.makeRoom();
    root.addEventListener("keydown", (event) => event.key === "Escape" && this.ruler.width && this.ruler.choose(this.ruler.width));
    this.toggleDesk(sessionStorage.getItem(DESK) === "open");
  }

  parts() {
    this.heading = make("b", {});
    this.first = make("bdi", { className: "place", dir: "ltr" });
    this.errors = make("ol", {});
    this.last = make("p", { className: "last", hidden: true }, "ما تراه فوق هو آخر بناء سليم.");
    this.alarm = make(
      "details",
      { className: "alarm", hidden: true, open: sessionStorage.getItem(FOLDED) !== "yes" },
      make("summary", {}, this.heading, this.first),
      this.errors,
      this.last,
    );
    this.alarm.addEventListener("toggle", () => sessionStorage.setItem(FOLDED, this.alarm.open ? "no" : "yes"));
    this.warned = make("summary", {});
    this.warnings = make("ol", {});
    this.notices = make("details", { className: "notices", hidden: true }, this.warned, this.warnings);
    this.desk = make("div", { className: "desk", hidden: true });
    this.live = make("p", { className: "vh" });
    this.live.setAttribute("role", "status");
    this.dock = make("section", { className: "dock", hidden: true, ariaLabel: "المعاينة" });
    this.ruler = new Ruler(this.dock);
    this.dock.append(make("div", { className: "panels" }, this.alarm, this.notices, this.desk), this.bar(), this.live);
  }

  bar() {
    this.state = make("span", { className: "state" }, "معاينة");
    this.button = make("button", { type: "button", ariaExpanded: "false", onclick: () => this.toggleDesk(this.desk.hidden) }, "مكتب التحرير");
    const widths = make("span", { className: "widths", ariaLabel: "عرض الصفحة" }, make("span", {}, "العرض"), ...this.ruler.buttons);
    widths.setAttribute("role", "group");
    return make("div", { className: "bar" }, this.state, this.button, widths);
  }

  // The page ends where the row begins: what it would cover can be scrolled above it.
  makeRoom() {
    const room = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, room];
    new ResizeObserver(() => {
      const height = `${this.dock.offsetHeight}px`;
      room.replaceSync(`@media screen{:root{padding-block-end:${height}!important;scroll-padding-block-end:${height}!important}}`);
      this.ruler.fit();
    }).observe(this.dock);
  }

  show(news) {
    if (news.reading) this.read(...news.reading);
    if ("held" in news) this.last.hidden = !news.held;
    if (!news.errors) return;
    const { errors, warnings } = news;
    this.alarm.hidden = !errors.length;
    this.heading.textContent = errors.length ? `لم يُبنَ الموقع: ${news.errorsCounted}` : "";
    this.first.textContent = errors[0]?.at ?? "";
    this.errors.replaceChildren(...errors.map(findingOf));
    this.notices.hidden = !warnings.length;
    this.warned.textContent = news.warningsCounted;
    this.warnings.replaceChildren(...warnings.map(findingOf));
    this.say(errors.length ? `${this.heading.textContent}. ${errors[0].message}` : "بُني الموقع، ولا أخطاء.");
  }

  read(surveyed, stories) {
    this.state.textContent = stories ? `معاينة، قُرئ من القصص ${surveyed} من ${stories}` : "معاينة";
  }

  // The first state of a page without errors is no news.
  say(sentence) {
    if (this.live.textContent || !this.alarm.hidden) this.live.textContent = sentence;
  }

  away() {
    this.state.textContent = AWAY;
  }

  pageChanged() {
    if (!this.desk.hidden) fillDesk(this.desk);
  }

  toggleDesk(open) {
    this.desk.hidden = !open;
    this.button.ariaExpanded = String(open);
    sessionStorage.setItem(DESK, open ? "open" : "closed");
    this.pageChanged();
  }
}
