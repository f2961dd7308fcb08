// The search loads the words of the letters asked for, then the stories that have them all. Scripts, not fetch: a page
// opened as a file may load nothing else. The fold is that of site_builder/arabic/fold.py.
{
  const all = (query) => document.querySelectorAll(query);
  const box = document.querySelector("#q");
  const fold = (text) =>
    text.normalize("NFKC").toLowerCase()
      .replace(/[\u064b-\u065f\u0670\u0640\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
      .replace(/[أإآٱ]/g, "ا").replace(/[ىیئ]/g, "ي").replace(/ة/g, "ه").replace(/ؤ/g, "و").replace(/[کگ]/g, "ك")
      .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660).replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x6f0);
  // The article with what is joined to it, and the commonest endings; a single letter before a word is more often its own.
  const surely = (word) => {
    const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/, "");
    return [word, bare, bare.length > 4 ? bare.replace(/(?:ات|ون|ين|ان|ها|هم|ه|ي)$/, "") : bare];
  };
  const perhaps = (word) =>
    [/^[وف]/, /^[بكل]/, /^[وف][بكل]/].filter((letters) => letters.test(word)).map((letters) => word.replace(letters, ""))
      .filter((rest) => rest.length > 2).flatMap(surely);
  const MOST = 12; // stories whose entries are shown at once
  const told = document.querySelector(".said");
  const letters = box.dataset.letters.split(" ");
  const loaded = {}, waiting = {};
  window.isnad = (key, value) => waiting[key](value);
  const load = (key) => (loaded[key] ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    waiting[key] = resolve;
    script.onerror = () => {
      delete loaded[key]; // the next letter typed tries again
      reject(key);
    };
    script.src = "../" + key;
    document.head.append(script);
  }));
  const letterOf = ([letter]) => (/[\u0600-\u06ff]/.test(letter) ? letter.codePointAt(0).toString(16) : "other");
  const starts = (word, ask) => ask.some((start) => word.startsWith(start));
  const storiesWith = async (ask) => {
    const slugs = new Set();
    for (const code of new Set(ask.map(letterOf))) {
      if (!letters.includes(code)) continue;
      const { stories, words } = await load(`search/${code}.js`);
      const places = Object.keys(words).flatMap((word) => (starts(word, ask) ? words[word] : []));
      for (const place of [...new Set(places)].sort((one, other) => one - other)) slugs.add(stories[place]);
    }
    return slugs;
  };
  const understood = async (word) => {
    const ask = surely(word), slugs = await storiesWith(ask);
    if (slugs.size) return { ask, slugs };
    return { ask: perhaps(word), slugs: await storiesWith(perhaps(word)) };
  };
  const entriesFor = async (asked) => {
    const [first, ...others] = await Promise.all(asked.map(understood));
    const slugs = [...first.slugs].filter((slug) => others.every((other) => other.slugs.has(slug)));
    const stories = await Promise.all(slugs.slice(0, MOST).map((slug) => load(slug + "/search.js")));
    const fits = ([, words]) => [first, ...others].every(({ ask }) => words.split(" ").some((word) => starts(word, ask)));
    return [stories.flat().filter(fits), slugs.length > MOST];
  };
  const show = (asked, found, message) => {
    for (const list of all("[data-kind]")) {
      list.innerHTML = found.map(([kind, , shown]) => (kind === list.dataset.kind ? `<li>${shown}</li>` : "")).join("");
      list.closest("section").hidden = !list.firstChild;
      if (location.protocol === "file:")
        for (const link of list.querySelectorAll("a")) link.pathname = link.pathname.replace(/\/$/, "/index.html");
    }
    for (const latest of all(".latest")) latest.hidden = asked.length > 0;
    told.textContent = message;
  };
  const digits = document.documentElement.matches(".arab") ? "ar-EG" : "en";
  const outcome = (count, isMore) => {
    const { count: words, none, more } = told.dataset;
    return count ? `${words} ${count.toLocaleString(digits)}. ${isMore ? more : ""}` : none;
  };
  let turn = 0;
  const find = async () => {
    const mine = ++turn;
    const asked = fold(box.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    try {
      const [found, isMore] = asked.length ? await entriesFor(asked) : [[], false];
      if (mine === turn) show(asked, found, asked.length ? outcome(found.length, isMore) : "");
    } catch {
      if (mine === turn) show(asked, [], told.dataset.failed);
    }
  };
  box.oninput = find;
  if (box.value) find();
}
