// Keeps an open page of the preview as new as its files. The published page knows nothing of it.
import { Dock } from "./dock.js";
import { fits, morph } from "./morph.js";

const tagOf = (page) => page.querySelector("script[data-isnad]").dataset;
const dock = window.top === window ? new Dock() : null; // the ruler shows the same page in a frame, without a dock
const { status } = tagOf(document);
let shown = tagOf(document).version;
let state = null;
let catching = false;

// A reload keeps its place.
const PLACE = `isnad-place ${location.href}`;
const reload = () => {
  sessionStorage.setItem(PLACE, JSON.stringify([scrollX, scrollY]));
  location.reload();
};
const place = JSON.parse(sessionStorage.getItem(PLACE));
sessionStorage.removeItem(PLACE);
if (place) addEventListener("load", () => document.fonts.ready.then(() => scrollTo(...place)));

const newest = async () => {
  const answer = await fetch(location.pathname + location.search, { cache: "no-store" });
  return new DOMParser().parseFromString(await answer.text(), "text/html");
};

// Hidden tabs do not ask; they catch up when they are seen. What came meanwhile is one more round.
const catchUp = async () => {
  if (catching || document.hidden || !state) return;
  catching = true;
  try {
    while (state.version !== shown) {
      const fresh = await newest();
      if (tagOf(fresh).version === shown) break;
      if (tagOf(fresh).status !== status || !fits(fresh)) return reload();
      await morph(fresh);
      shown = tagOf(fresh).version;
      dock?.pageChanged();
    }
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault; // the server is away: the socket tells when it is back
  } finally {
    catching = false;
  }
};

const connect = () => {
  const socket = new WebSocket(`ws${location.protocol.slice(4)}//${location.host}/__isnad/live`);
  socket.onmessage = (message) => {
    state = JSON.parse(message.data);
    dock?.show(state);
    catchUp();
  };
  socket.onclose = () => {
    dock?.away();
    wait();
  };
};
const wait = () => (document.hidden ? (waiting = true) : setTimeout(connect, 300));
let waiting = false;
document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  if (waiting) connect();
  waiting = false;
  catchUp();
});
connect();
