// The search comes when it is asked for.
addEventListener("DOMContentLoaded", () => {
  const box = document.querySelector("#q");
  const begin = () => {
    const script = document.createElement("script");
    script.src = box.dataset.script;
    document.head.append(script);
  };
  box.closest("p").hidden = false;
  if (box.value) begin();
  else box.addEventListener("focus", begin, { once: true });
});
