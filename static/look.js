// Light, dark, or as the device: remembered where the browser allows it, and set before anything is drawn.
const looks = { "": "المظهر: كالجهاز", light: "المظهر: فاتح", dark: "المظهر: داكن" };
const root = document.documentElement;
const look = () => root.dataset.theme || "";
const dress = (name) => {
  if (name) root.dataset.theme = name;
  else delete root.dataset.theme;
};
try {
  if (Object.hasOwn(looks, localStorage.look)) dress(localStorage.look);
} catch {}
addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector("#look");
  if (!button) return;
  button.textContent = looks[look()];
  button.hidden = false;
  button.onclick = () => {
    const names = Object.keys(looks);
    dress(names[(names.indexOf(look()) + 1) % 3]);
    button.textContent = looks[look()];
    try {
      localStorage.look = look();
    } catch {}
  };
});
