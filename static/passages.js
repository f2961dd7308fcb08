// A passage opens in its place, one at a time, without the jump of a fragment link.
const turn = (passage, open) => {
  passage.classList.toggle("open", open && !passage.matches(":target"));
  passage.previousElementSibling.setAttribute("aria-expanded", open);
};
addEventListener("DOMContentLoaded", () => {
  const passages = document.querySelectorAll(".passage");
  for (const passage of passages) turn(passage, passage.matches(":target"));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.cite,.passage [href='#-']");
    if (!link) return;
    event.preventDefault();
    const passage = link.closest(".passage") || link.nextElementSibling;
    const cite = passage.previousElementSibling;
    const open = !passage.matches(".open,:target");
    if (document.querySelector(".passage:target")) location.replace("#-");
    for (const other of passages) if (other.matches(".open")) turn(other, false);
    turn(passage, open);
    if (!open) cite.focus({ preventScroll: true });
  });
});
