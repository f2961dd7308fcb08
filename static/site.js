// Enhancement only; every page is whole without it.
const all = (query, from = document) => [...from.querySelectorAll(query)];

// A passage opens in its place, one at a time, without the jump of a fragment link.
const close = (passage) => {
  passage.classList.remove("open");
  passage.previousElementSibling.setAttribute("aria-expanded", false);
};
for (const cite of all("a.cite")) cite.setAttribute("aria-expanded", cite.nextElementSibling.matches(":target"));
document.addEventListener("click", (event) => {
  const link = event.target.closest("a.cite,.passage a[href^='#c-']");
  if (!link) return;
  event.preventDefault();
  const passage = link.closest(".passage") || link.nextElementSibling;
  const cite = passage.previousElementSibling;
  const wasOpen = passage.matches(".open,:target");
  all(".passage.open").forEach(close);
  if (document.querySelector(".passage:target")) location.replace("#" + cite.id);
  passage.classList.toggle("open", !wasOpen);
  cite.setAttribute("aria-expanded", !wasOpen);
  if (wasOpen) cite.focus({ preventScroll: true });
});

// Copying a quote with who said it; sharing the address of a fact.
const said = (button, words) => {
  const before = button.textContent;
  button.textContent = words;
  setTimeout(() => (button.textContent = before), 2000);
};
for (const button of all("[data-copy],[data-share]")) {
  const { copy, share } = button.dataset;
  const here = new URL(share || location.pathname, location).href;
  if (share === undefined || !navigator.share) {
    if (!navigator.clipboard) continue;
    button.onclick = () => navigator.clipboard.writeText(copy || here).then(() => said(button, copy ? "نُسخ" : "نُسخ الرابط"));
  } else button.onclick = () => navigator.share({ url: here }).catch(() => {});
  button.hidden = false;
}

// A question that is folded opens for who comes by a link.
const reveal = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target && target.closest("details");
  if (folded) folded.open = true;
};
addEventListener("hashchange", reveal);
reveal();

// Light, dark, or as the device: remembered where the browser allows it.
const look = document.querySelector("#look");
if (look) {
  const words = { "": "المظهر: كالجهاز", light: "المظهر: فاتح", dark: "المظهر: داكن" };
  const root = document.documentElement;
  const kept = (...value) => {
    try {
      return value.length ? localStorage.setItem("look", value[0]) : localStorage.getItem("look") || "";
    } catch {
      return "";
    }
  };
  const show = (name) => {
    if (name) root.dataset.theme = name;
    else delete root.dataset.theme;
    look.textContent = words[name];
  };
  show(Object.hasOwn(words, kept()) ? kept() : "");
  look.hidden = false;
  look.onclick = () => {
    const names = Object.keys(words);
    const next = names[(names.indexOf(root.dataset.theme || "") + 1) % names.length];
    kept(next);
    show(next);
  };
}

// The search page narrows its own list. The fold is that of site_builder/arabic/fold.py.
const fold = (text) =>
  text.normalize("NFKC").toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[أإآٱ]/g, "ا").replace(/[ىیئ]/g, "ي").replace(/ة/g, "ه").replace(/ؤ/g, "و").replace(/[کگ]/g, "ك")
    .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660).replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x6f0);
const bare = (word) => {
  const stripped = word.replace(/^(?:[وف]?(?:بال|كال|لل|ال)|و|ف|ب|ل|ك)(?=.{3})/, "");
  return stripped.length > 4 ? stripped.replace(/(?:ات|ون|ين|ان|ها|هم|ه|ي)$/, "") : stripped;
};
const box = document.querySelector("#q");
if (box) {
  box.closest("p").hidden = false;
  const entries = all("[data-words]");
  const find = () => {
    const asked = fold(box.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    let found = 0;
    for (const entry of entries) {
      const words = entry.dataset.words.split(" ");
      entry.hidden = !asked.every((ask) => words.some((word) => word.startsWith(ask) || word.startsWith(bare(ask))));
      found += !entry.hidden;
    }
    for (const group of all(".group")) group.hidden = !group.querySelector("[data-words]:not([hidden])");
    document.querySelector(".none").hidden = found > 0;
  };
  box.oninput = find;
  if (box.value) find();
}

// Opened as files, folders need their index named.
if (location.protocol === "file:")
  for (const link of all("a[href]"))
    if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
