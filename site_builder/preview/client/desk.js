// The desk view: each fact on the page with its verdict, its evidence and the line that it was written on.
import { make, placeLink } from "./markup.js";

const onPage = ({ id }) => document.querySelector(`[id="${id}"], main a[href$="#${id}"], main a[href$="/${id}/"]`);
const isPageOf = ({ id }) => location.pathname.endsWith(`/${id}/`);
const inOrder = (one, other) =>
  one.spot.compareDocumentPosition(other.spot) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

const evidenceOf = (one) =>
  make(
    "li",
    {},
    make("span", { className: "verdict", data: { verdict: one.verdict } }, one.words),
    make("q", {}, one.excerpt),
    placeLink(one, true),
  );

// A closed passage has no place to scroll to; the words that cite it have.
const show = ({ id }, spot) => (document.getElementById(`c-${id}`) ?? spot).scrollIntoView({ block: "start" });

const factOf = ({ fact, spot }) => {
  const go = make("button", { type: "button", onclick: () => show(fact, spot) }, "في الصفحة");
  const note = make("li", {}, make("span", { className: "verdict" }, "قول التحرير"), fact.note);
  return make(
    "li",
    { className: "fact", data: { fact: fact.id } },
    make(
      "div",
      {},
      make("p", {}, make("b", {}, fact.noun), " ", make("code", { dir: "ltr" }, fact.id)),
      make("p", {}, placeLink(fact, true), " ", go),
    ),
    make("ul", {}, ...fact.evidence.map(evidenceOf), fact.note ? note : null),
  );
};

const group = (title, entries, open) =>
  make(
    "details",
    { open, hidden: !entries.length },
    make("summary", {}, `${title}: ${entries.length}`),
    make("ul", {}, ...entries),
  );

/** Fills the panel for the page as it now is. */
export const fillDesk = async (panel) => {
  const answer = await fetch(`/__isnad/desk.json?page=${encodeURIComponent(location.pathname)}`);
  const { facts, unused } = await answer.json();
  const shown = facts
    .map((fact) => ({ fact, spot: isPageOf(fact) ? document.querySelector("main") : onPage(fact) }))
    .filter(({ spot }) => spot)
    .sort(inOrder)
    .map(factOf);
  const rest = unused.map((one) => make("li", {}, placeLink(one, true), " ", make("span", {}, one.text)));
  const nothing = make("p", { hidden: shown.length > 0 || rest.length > 0 }, "لا معلومات في هذه الصفحة.");
  const was = [...panel.querySelectorAll("details")].map((one) => one.open);
  panel.replaceChildren(
    nothing,
    group("معلومات هذه الصفحة", shown, was[0] ?? true),
    group("مقاطع لا تستشهد بها أي معلومة", rest, was[1] ?? false),
  );
};
