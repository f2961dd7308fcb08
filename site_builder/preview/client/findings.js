// A finding: what is wrong, the lines of the file with a caret, the way out.
import { make, placeLink } from "./markup.js";

// The caret stands under the first letter of the token, wherever a line of both directions puts it.
const token = (text) => {
  const [first] = text.match(/^.\p{M}*/u);
  return make("mark", {}, make("span", { className: "caret" }, first), text.slice(first.length));
};

const row = (line, current) => {
  const number = make("span", {}, String(line.number));
  const text = make("bdi", { dir: "auto" }, line.before, line.token ? token(line.token) : "", line.after);
  return make(current ? "b" : "i", { className: "line" }, number, text);
};

const frame = (finding) => {
  if (!finding.frame.length) return null;
  const label = `السطر ${finding.line} من ${finding.at.split(":")[0].split("/").pop()}`;
  const lines = finding.frame.map((line) => row(line, line.number === finding.line));
  const block = make("pre", { dir: "ltr", tabIndex: 0, ariaLabel: label }, ...lines);
  block.setAttribute("role", "group");
  return block;
};

export const findingOf = (finding) =>
  make(
    "li",
    { className: "finding", data: { code: finding.code } },
    make("p", { className: "says" }, finding.message, " ", placeLink(finding)),
    frame(finding),
    finding.detail ? make("pre", { className: "detail", dir: "auto", tabIndex: 0 }, finding.detail) : null,
    make("p", { className: "hint" }, make("b", {}, "جرّب: "), finding.hint),
  );
