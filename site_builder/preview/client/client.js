// Keeps an open page of the preview as new as its files. The published page knows nothing of it.
import { Dock } from "./dock.js";
import { fits, morph } from "./morph.js";

const tagOf = (page) => page.querySelector("script[data-isnad]").dataset;
const dock = window.top === window ? new Dock() : null; // the ruler shows a page without a dock
const { status } = tagOf(document);
let shown = tagOf(document).version;
let socket = null;
let newest = null;
let morphing = false;

// A reload keeps its place.
const PLACE = `isnad-place ${location.href}`;
const reload = () => {
  sessionStorage.setItem(PLACE, JSON.stringify([scrollX, scrollY]));
  location.reload();
};
const place = JSON.parse(sessionStorage.getItem(PLACE));
sessionStorage.removeItem(PLACE);
if (place) addEventListener("load", () => document.fonts.ready.then(() => scrollTo(...place)));

// One morph at a time; of the pages that come meanwhile only the last matters.
const catchUp = async () => {
  if (morphing) return;
  morphing = true;
  try {
    while (newest) {
      const fresh = new DOMParser().parseFromString(newest, "text/html");
      newest = null;
      if (tagOf(fresh).status !== status || !fits(fresh)) return reload();
      await morph(fresh);
      shown = tagOf(fresh).version;
      dock?.pageChanged();
    }
  } finally {
    morphing = false;
  }
};

// Hidden tabs hear nothing; they say what they show when they are seen, and are told what they missed.
const connect = () => {
  const page = encodeURIComponent(location.pathname);
  const line = new WebSocket(`ws${location.protocol.slice(4)}//${location.host}/__isnad/live?page=${page}&version=${shown}`);
  line.onmessage = (message) => {
    if (document.hidden) return;
    const news = JSON.parse(message.data);
    if (news.reload) return reload();
    dock?.show(news);
    newest = news.page ?? newest;
    catchUp();
  };
  line.onclose = () => {
    if (line !== socket) return;
    dock?.away();
    setTimeout(() => line === socket && !document.hidden && connect(), 300);
  };
  socket = line;
};
const leave = () => {
  const line = socket;
  socket = null;
  line?.close();
};
document.addEventListener("visibilitychange", () => {
  leave();
  if (!document.hidden) connect();
});
if (!document.hidden) connect();
