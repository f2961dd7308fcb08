// Copying a quote with who said it; sharing the address of a fact.
const said = (button, words) => {
  const before = button.textContent;
  button.textContent = words;
  setTimeout(() => (button.textContent = before), 2000);
};
addEventListener("DOMContentLoaded", () => {
  for (const button of document.querySelectorAll("[data-copy],[data-share]")) {
    const { copy, share } = button.dataset;
    const here = new URL(share || location.pathname, location).href;
    if (share === undefined || !navigator.share) {
      if (!navigator.clipboard) continue;
      button.onclick = () => navigator.clipboard.writeText(copy || here).then(() => said(button, copy ? "نُسخ" : "نُسخ الرابط"));
    } else button.onclick = () => navigator.share({ url: here }).catch(() => {});
    button.hidden = false;
  }
});
