"use strict";

// The query of this page is the query of /lipsum, so the address of the page is the permalink of its text.
const names = ["phrases", "newline", "seed", "format", "start", "maxchars"];
const byId = id => document.getElementById(id);
const root = document.documentElement;
const settings = byId("settings");
const { phrases, newline, seed, format, start, maxchars } = settings.elements;
const text = byId("text");
const picture = new Image(1200, 400);
const sliders = [...settings.querySelectorAll("[data-stops]")];
picture.id = "picture";
picture.alt = "";
byId("painting").prepend(picture);
root.classList.add("scripted");

// The three formats: the paragraphs within what the server sends, and the blocks that it is shown in.
const htmlCharacters = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const plainParagraphs = body => body.trimEnd().split("\n\n");
const formats = {
  text: { extension: "txt", paragraphs: plainParagraphs, blocks: plainParagraphs },
  html: {
    extension: "html",
    paragraphs: body => Array.from(body.matchAll(/<p>(.*)<\/p>/g), ([, words]) => words.replace(/&\w+;/g, name => htmlCharacters[name])),
    blocks: body => body.trimEnd().split("\n"),
  },
  json: { extension: "json", paragraphs: body => JSON.parse(body).paragraphs, blocks: body => body.split(/(?<=,)(?=")/) },
};

// The text on the easel.
let shown = null;

// The number of the latest request: the reply to an earlier one comes too late.
let turn = 0;
let request = new AbortController();

// Whether the settings are those of the text on the easel.
let settled = false;

/* Remembering, where the browser lets us. */

function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then it lasts as long as the page.
  }
}

/* Settings and their address. */

function freshSeed() {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), byte => "0123456789abcdefghjkmnpqrstvwxyz"[byte % 32]).join("");
}

function addressQuery() {
  const all = new URLSearchParams(location.search);
  return new URLSearchParams(names.filter(name => all.get(name)).map(name => [name, all.get(name)]));
}

function readSettings() {
  const values = {
    phrases: phrases.value, newline: newline.value, seed: seed.value,
    format: format.value === "text" ? "" : format.value, start: start.checked ? "true" : "", maxchars: maxchars.value,
  };
  return new URLSearchParams(Object.entries(values).filter(([, value]) => value));
}

// Fills the form in, except for a field that somebody is still typing in.
function writeSettings(query, untouched) {
  for (const field of [phrases, newline, seed, maxchars]) {
    if (field !== untouched) {
      field.value = query.get(field.name) ?? "";
    }
  }
  format.value = query.get("format") ?? "text";
  start.checked = ["true", "1", "yes"].includes(query.get("start"));
  moveSliders();
}

function moveSliders() {
  phrases.placeholder = maxchars.value ? "all that fit" : "100";
  for (const slider of sliders) {
    const stops = slider.dataset.stops.split(" ");
    const value = byId(slider.dataset.for).value || { phrases: maxchars.value ? "10000" : "100", newline: "0" }[slider.dataset.for] || "none";
    const exact = stops.indexOf(value);
    const at = exact < 0 ? Math.max(0, stops.findLastIndex(stop => Number(stop) > 0 && Number(stop) <= Number(value))) : exact;
    slider.value = at;
    slider.ariaValueText = { 0: "all in one", none: "no limit" }[stops[at]] ?? stops[at];
    slider.style.setProperty("--at", `${100 * at / (stops.length - 1)}%`);
  }
}

/* Getting a text and showing it. */

function say(words, lasting) {
  const note = byId("note");
  clearTimeout(say.timer);
  note.textContent = words;
  if (!lasting) {
    say.timer = setTimeout(() => { note.textContent = ""; }, 5000);
  }
}

// Whatever is under way is no longer wanted.
function supersede() {
  request.abort();
  request = new AbortController();
  settled = false;
  text.removeAttribute("aria-busy");
  return ++turn;
}

// Brings the text of a query. The history gets an entry for it, unless the current one stands for the same edit.
async function show(query, edit) {
  const mine = supersede();
  if (!query.has("seed")) {
    query.set("seed", freshSeed());
  }
  const painting = fetchPainting(query.get("seed"));
  const slow = setTimeout(() => text.setAttribute("aria-busy", "true"), 250);
  let reply;
  let body;
  try {
    reply = await fetch(`/lipsum?${query}`, { signal: request.signal });
    body = await reply.text();
  } catch {
    reply = null;
  }
  clearTimeout(slow);
  if (mine !== turn) {
    return false;
  }
  text.removeAttribute("aria-busy");
  if (!reply?.ok) {
    if (!shown) {
      byId("painting").hidden = true;
      text.textContent = "The canvas is still blank.";
      text.className = "text few";
    }
    complain(reply ? problemOf(reply, body) : { title: `The network is lost. ${again()}` });
    return false;
  }
  complain(null);
  const permalink = reply.headers.get("Content-Location");
  // The page's own address leaves out what it would be without it.
  const search = permalink.slice(permalink.indexOf("?")).replace("&format=text", "");
  const asked = new URLSearchParams(search);
  shown = {
    body, permalink, search, query: asked, seed: asked.get("seed"), format: asked.get("format") ?? "text",
    phrases: Number(reply.headers.get("Lipsum-Phrases")),
  };
  settled = true;
  record(edit);
  writeSettings(shown.query, document.activeElement);
  display(shown);
  hang(shown, painting);
  return true;
}

function record(edit) {
  if (shown.search === location.search) {
    return;
  }
  if (edit === history.state) {
    history.replaceState(edit, "", shown.search);
  } else {
    history.pushState(edit, "", shown.search);
  }
}

const again = () => `${shown ? "Your last text is still here; press" : "Press"} Generate or g to try again.`;

function problemOf(reply, body) {
  try {
    return JSON.parse(body);
  } catch {
    return { title: `The server answered ${reply.status}. ${again()}` };
  }
}

// Shows a problem document: what concerns a field beside it, in the server's words.
function complain(problem) {
  const errors = problem?.errors ?? [];
  for (const name of names) {
    const error = errors.find(({ parameter }) => parameter === name);
    byId(`${name}-error`).textContent = error ? `${name} came as '${error.value}'; allowed: ${error.allowed}.` : "";
    if (byId(name)) {
      byId(name).ariaInvalid = error ? "true" : null;
    }
  }
  if (errors.length > 0) {
    fold(false);
  }
  say([problem?.title, errors.length > 0 ? null : problem?.detail].filter(Boolean).join(": "), true);
}

function display(mine) {
  const { body, format: name, phrases: phraseCount } = mine;
  const { paragraphs, blocks } = formats[name];
  const prose = paragraphs(body).join("\n\n");
  const count = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
  byId("tally").textContent = [
    count(phraseCount, "phrase"), count(prose.match(/\S+/g)?.length ?? 0, "word"), count(prose.length, "character"),
  ].join(", ");
  byId("curl").textContent = `curl "${location.origin}${mine.permalink}"`;
  byId("signature").textContent = mine.seed;
  byId("easel").classList.remove("blank");
  if (phraseCount === 0) {
    text.textContent = mine.query.get("phrases") === "0" ? "A blank canvas." : "Not even one phrase fits.";
    text.className = "text few";
  } else {
    text.className = `text ${name !== "text" ? "source" : prose.length < 220 ? "few" : ""}`;
    lay(mine, blocks(body));
  }
}

// Lays the blocks out a sheet at a time, so that the page stays at hand however many there are.
async function lay(mine, blocks) {
  const perSheet = 60;
  text.replaceChildren();
  for (let at = 0; at < blocks.length && mine === shown; at += perSheet) {
    const sheet = document.createElement("div");
    sheet.className = "sheet";
    sheet.append(...blocks.slice(at, at + perSheet).map((block, index) => paragraph(block, at + index)));
    text.append(sheet);
    await new Promise(resolve => { setTimeout(resolve); });
  }
}

function paragraph(words, index) {
  const element = document.createElement("p");
  const pin = document.createElement("button");
  pin.type = "button";
  pin.className = "pin";
  pin.tabIndex = index === 0 ? 0 : -1;
  pin.ariaLabel = `Copy paragraph ${index + 1}`;
  element.append(pin, words);
  return element;
}

/* The painting. */

async function fetchPainting(seedOfText) {
  const address = `/painting.svg?${new URLSearchParams({ seed: seedOfText, width: 1200, height: 400 })}`;
  try {
    const reply = await fetch(address);
    return reply.ok ? { address, title: titleOf(await reply.text()) } : null;
  } catch {
    return null;
  }
}

const titleOf = svg => new DOMParser().parseFromString(svg, "image/svg+xml").querySelector("title")?.textContent ?? "";

async function hang(mine, painting) {
  const hung = await painting;
  if (mine !== shown) {
    return;
  }
  byId("painting").hidden = !hung;
  if (hung) {
    picture.src = hung.address;
    picture.alt = hung.title;
    byId("frame").href = hung.address;
    byId("frame").download = fileName("svg");
  }
}

/* Acts. */

function generate() {
  if (!byId("lock").checked) {
    seed.value = freshSeed();
  }
  return show(readSettings(), freshSeed());
}

function fileName(extension) {
  return `bob-ross-lipsum-${shown.seed.replace(/[^\w-]+/g, "-")}.${extension}`;
}

// The words may still be on their way: some browsers allow copying only within the click itself.
async function copy(words, done) {
  try {
    await navigator.clipboard.write([new ClipboardItem({
      "text/plain": Promise.resolve(words).then(string => new Blob([string], { type: "text/plain" })),
    })]);
  } catch {
    if (!copyTheOldWay(await words)) {
      getSelection().selectAllChildren(text);
      say("This browser does not let the page copy. The text is selected; copy it from there.", true);
      return;
    }
  }
  say(done);
}

function copyTheOldWay(words) {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.className = "aside";
  area.value = words;
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  focused.focus({ preventScroll: true });
  return copied;
}

// Without the last line feed, which nobody wants to paste.
const clip = () => shown.body.trimEnd();

function copyText() {
  if (shown) {
    copy(clip(), "Copied the text.");
  }
}

function fold(folded) {
  settings.classList.toggle("open", !folded);
  byId("unfold").textContent = folded ? "Change" : "Close";
  byId("unfold").ariaExpanded = String(!folded);
}

settings.noValidate = true;
settings.addEventListener("submit", event => {
  event.preventDefault();
  generate();
});

let burst = { name: "", time: 0, edit: "" };
settings.addEventListener("input", ({ target, timeStamp }) => {
  if (target.id === "lock") {
    return;
  }
  const { for: name = target.name, stops } = target.dataset;
  if (stops) {
    const stop = stops.split(" ")[target.value];
    byId(name).value = stop === "none" ? "" : stop;
  }
  if (target === seed) {
    byId("lock").checked = seed.value !== "";
  }
  moveSliders();

  // Keystrokes and steps of a slider that follow each other make one entry of the history.
  const goesOn = name === burst.name && timeStamp - burst.time < 1000;
  burst = { name, time: timeStamp, edit: goesOn ? burst.edit : freshSeed() };
  const { edit } = burst;
  const mine = supersede();
  setTimeout(() => mine === turn && show(readSettings(), edit), ["radio", "checkbox"].includes(target.type) ? 0 : 200);
});

// Who leaves a field sees what became of it: 20000 phrases are 10000.
settings.addEventListener("focusout", () => settled && writeSettings(shown.query));
byId("reroll").addEventListener("click", () => {
  seed.value = freshSeed();
  show(readSettings(), freshSeed());
});
byId("unfold").addEventListener("click", () => fold(settings.classList.contains("open")));
byId("copy").addEventListener("click", copyText);
byId("both").addEventListener("click", () => {
  const made = generate().then(ok => ok ? clip() : Promise.reject(new Error("no text")));
  copy(made, "A new text, copied.").catch(() => {});
});
byId("link").addEventListener("click", () => copy(`${location.origin}/${shown.search}`, "Copied the link."));
byId("copy-curl").addEventListener("click", () => copy(byId("curl").textContent, "Copied the curl line."));
byId("save").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([shown.body]));
  link.download = fileName(formats[shown.format].extension);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  say(`Saved as ${link.download}.`);
});

text.addEventListener("click", ({ target }) => {
  const block = target.closest("p");
  if (block && (target.matches(".pin") || getSelection().isCollapsed)) {
    copy(block.textContent, `Copied ${block.firstChild.ariaLabel.slice(5)}.`);
  }
});
text.addEventListener("keydown", event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && event.target.matches(".pin")) {
    const pins = [...text.querySelectorAll(".pin")];
    const next = pins[pins.indexOf(event.target) + step];
    if (next) {
      event.preventDefault();
      event.target.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  }
});

document.addEventListener("keydown", event => {
  if (event.target.matches("[type=text]") || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) {
    return;
  }
  const key = event.key.toLowerCase();
  const letters = byId("keys").checked;
  if (key === "g" && letters || key === "enter" && event.target === document.body) {
    generate();
  } else if (key === "c" && letters) {
    copyText();
  }
});
byId("keys").checked = remembered("keys") !== "off";
byId("keys").addEventListener("change", ({ target }) => remember("keys", target.checked ? "on" : "off"));

/* Day and night. */

const night = matchMedia("(prefers-color-scheme: dark)");
let theme = ["dark", "light"].find(name => name === remembered("theme"));

function light() {
  root.dataset.theme = theme ?? (night.matches ? "dark" : "light");
  byId("theme").textContent = root.dataset.theme === "dark" ? "Daylight" : "Lamplight";
  document.querySelector("meta[name=theme-color]").content = getComputedStyle(root).backgroundColor;
}

byId("theme").addEventListener("click", () => {
  theme = root.dataset.theme === "dark" ? "light" : "dark";
  remember("theme", theme);
  light();
});
night.addEventListener("change", light);
light();

/* From the address. */

function open() {
  const query = addressQuery();
  if (shown?.search === location.search) {
    supersede();
    settled = true;
    complain(null);
    writeSettings(query);
    return;
  }
  if (query.size > 0) {
    writeSettings(query);
  }
  show(query.size > 0 ? query : readSettings(), history.state);
}

addEventListener("popstate", open);
open();
