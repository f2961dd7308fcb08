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

// Opened as files, folders need their index named.
const named = (from) => {
  if (location.protocol === "file:")
    for (const link of all("a[href]", from))
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
};
named();

// The search comes when it is asked for.
const box = document.querySelector("#q");
if (box) {
  const begin = () => {
    const script = document.createElement("script");
    script.src = box.dataset.script;
    document.head.append(script);
  };
  box.closest("p").hidden = false;
  if (box.value) begin();
  else box.addEventListener("focus", begin, { once: true });
}
