// A question that is folded opens for who comes by a link.
const reveal = () => document.querySelector(":target")?.closest("details")?.setAttribute("open", "");
addEventListener("hashchange", reveal);
addEventListener("DOMContentLoaded", reveal);
