// Elements from data; text is only ever text.
export const make = (name, given = {}, ...inside) => {
  const { data, ...properties } = given;
  const element = Object.assign(document.createElement(name), properties);
  Object.assign(element.dataset, data ?? {});
  element.append(...inside.filter((one) => one !== null && one !== ""));
  return element;
};

/** A file and line that opens the code editor; `short` leaves the folders out. */
export const placeLink = ({ link, at }, short = false) =>
  make("a", { className: "place", dir: "ltr", href: link, title: at }, short ? at.split("/").pop() : at);
