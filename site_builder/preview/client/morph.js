// Makes the open page equal to a newer one, and keeps what the reader and the page's scripts did to it.
import { Idiomorph } from "./idiomorph.js";

// What the server sent, and which attributes were changed since: element → attribute → the server's value.
const served = new WeakSet(document.querySelectorAll("*"));
const changed = new WeakMap();
const note = (records) => {
  for (const { target, attributeName, oldValue } of records) {
    if (!changed.has(target)) changed.set(target, new Map());
    if (!changed.get(target).has(attributeName)) changed.get(target).set(attributeName, oldValue);
  }
};
const watcher = new MutationObserver(note);
// The theme is chosen in the head, before anyone can watch.
const root = document.documentElement;
if ("theme" in root.dataset) note([{ target: root, attributeName: "data-theme", oldValue: null }]);
watcher.observe(document, { attributes: true, attributeOldValue: true, subtree: true });

const words = (value) => (value ?? "").split(/\s+/).filter(Boolean);
const merged = (live, before, now) => {
  const added = words(live).filter((word) => !words(before).includes(word));
  const gone = words(before).filter((word) => !words(live).includes(word));
  return [...new Set([...words(now), ...added])].filter((word) => !gone.includes(word)).join(" ");
};

// An attribute that was changed here stays, unless the server changes it, too; of classes each keeps its own.
const carry = (old, fresh) => {
  for (const [name, before] of changed.get(old) ?? []) {
    const now = fresh.getAttribute(name);
    const live = old.getAttribute(name);
    changed.get(old).set(name, now);
    if (name === "class") fresh.className = merged(live, before, now);
    else if (now !== before) changed.get(old).delete(name);
    else if (live === null) fresh.removeAttribute(name);
    else fresh.setAttribute(name, live);
  }
};
const attributes = (old, fresh) => {
  carry(old, fresh);
  for (const name of old.getAttributeNames()) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
};

// What the reader typed or chose is not the server's.
const typed = (name, field) =>
  (name === "value" && "defaultValue" in field && field.value !== field.defaultValue) ||
  (name === "checked" && "defaultChecked" in field && field.checked !== field.defaultChecked) ||
  (name === "selected" && "defaultSelected" in field && field.selected !== field.defaultSelected);

const callbacks = {
  beforeNodeMorphed: (old, fresh) => {
    if (old.nodeType !== Node.ELEMENT_NODE) return;
    served.add(old);
    carry(old, fresh);
  },
  beforeAttributeUpdated: (name, field) => !typed(name, field),
  afterNodeAdded: (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    for (const one of [node, ...node.querySelectorAll("*")]) served.add(one);
  },
  beforeNodeRemoved: (node) => node.nodeType !== Node.ELEMENT_NODE || served.has(node),
};

// A new style sheet is there before the old one goes, so that the page never stands without.
const SHEETS = "link[rel=stylesheet]";
const styles = async (fresh) => {
  const old = [...document.head.querySelectorAll(SHEETS)];
  const wanted = [...fresh.head.querySelectorAll(SHEETS)].map((link) => new URL(link.getAttribute("href"), location).href);
  const missing = wanted.filter((href) => !old.some((link) => link.href === href));
  await Promise.all(
    missing.map((href, at) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
      const loaded = new Promise((done) => (link.onload = link.onerror = done));
      const last = old[Math.min(at, old.length - 1)];
      last ? last.after(link) : document.head.append(link);
      return loaded;
    }),
  );
  for (const link of old) if (!wanted.includes(link.href)) link.remove();
};

// The rest of the head by its markup: what is gone goes, what is new comes.
const OWN = "script[data-isnad]";
const head = (fresh) => {
  const rest = (page) => [...page.head.children].filter((one) => !one.matches(`${SHEETS},${OWN}`));
  const before = rest(document);
  const now = rest(fresh);
  const same = (one) => (other) => one.outerHTML === other.outerHTML;
  for (const one of before) if (served.has(one) && !now.some(same(one))) one.remove();
  for (const one of now) if (!before.some(same(one))) document.head.append(callbacks.afterNodeAdded(one) ?? one);
};

const scripts = (page) =>
  [...page.querySelectorAll(`script:not([data-isnad],[type="application/ld+json"])`)]
    .map((one) => (one.hasAttribute("src") ? new URL(one.getAttribute("src"), location).href : one.textContent))
    .join("\n");
const first = scripts(document);

/** False where the newer page runs other scripts: only a reload starts them. */
export const fits = (fresh) => scripts(fresh) === first;

export const morph = async (fresh) => {
  await styles(fresh);
  note(watcher.takeRecords());
  head(fresh);
  attributes(document.documentElement, fresh.documentElement);
  attributes(document.body, fresh.body);
  Idiomorph.morph(document.body, [...fresh.body.childNodes], { morphStyle: "innerHTML", callbacks });
  watcher.takeRecords();
};
