"use strict";

// The query of this page is the query of /lipsum, so the address of the page is the permalink of its text.
const names = ["phrases", "newline", "seed", "format", "start", "maxchars"];
const byId = id => document.getElementById(id);
const root = document.documentElement;
const settings = byId("settings");
const { phrases, newline, seed, format, start, maxchars } = settings.elements;
const text = byId("text");
const sliders = [...settings.querySelectorAll("[data-stops]")];
root.classList.add("scripted");

// The text on the easel, and the number of the latest request: whatever belongs to an earlier one comes too late.
let shown = null;
let turn = 0;
let request = new AbortController();

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

function writeSettings(query) {
  for (const field of [phrases, newline, seed, maxchars]) {
    if (field !== document.activeElement) {
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
  text.removeAttribute("aria-busy");
  return ++turn;
}

// Brings the text of a query. The history gets an entry for it, unless the current one stands for the same edit.
async function show(query, edit) {
  const mine = supersede();
  if (!query.has("seed")) {
    query.set("seed", freshSeed());
  }
  const painting = fetchPainting(query.get("seed"), request.signal);
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
  shown = { body, permalink, query: new URLSearchParams(permalink.split("?")[1]), phrases: Number(reply.headers.get("Lipsum-Phrases")) };
  record(edit);
  writeSettings(shown.query);
  hang(painting, mine);
  display(mine);
  return true;
}

function record(edit) {
  const address = `/?${shown.query}`;
  if (address === location.pathname + location.search) {
    return;
  }
  if (edit === history.state) {
    history.replaceState(edit, "", address);
  } else {
    history.pushState(edit, "", address);
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
  const { body, query } = shown;
  const kind = query.get("format") ?? "text";
  const paragraphs = kind === "json" ? JSON.parse(body).paragraphs
    : kind === "html" ? [...body.matchAll(/<p>(.*)<\/p>/g)].map(([, words]) => words.replace(/&(lt|gt|amp);/g, (_, name) => ({ lt: "<", gt: ">", amp: "&" })[name]))
    : body.trimEnd().split("\n\n");
  const prose = paragraphs.join("\n\n");
  const words = prose.split(/\s+/).filter(Boolean).length;
  const count = (number, name) => `${number.toLocaleString("en")} ${name}${number === 1 ? "" : "s"}`;
  byId("tally").textContent = [count(shown.phrases, "phrase"), count(words, "word"), count(prose.length, "character")].join(", ");
  byId("easel").classList.remove("blank");
  byId("curl").textContent = `curl "${location.origin}${shown.permalink}"`;
  byId("signature").textContent = query.get("seed");

  text.classList.toggle("source", kind !== "text" && shown.phrases > 0);
  text.classList.toggle("few", prose.length < 220 && (kind === "text" || shown.phrases === 0));
  const blocks = kind === "text" ? paragraphs : kind === "html" ? body.trimEnd().split("\n") : body.split(/(?<=,)(?=")/);
  if (shown.phrases === 0) {
    text.textContent = query.has("maxchars") ? "Not even one phrase fits." : "A blank canvas.";
  } else {
    lay(blocks, mine);
  }
}

// Lays the blocks out a sheet at a time, so that the page stays at hand however many there are.
async function lay(blocks, mine) {
  const perSheet = 60;
  text.replaceChildren();
  for (let at = 0; at < blocks.length && mine === turn; at += perSheet) {
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

async function fetchPainting(seedOfText, signal) {
  const address = `/painting.svg?${new URLSearchParams({ seed: seedOfText, width: 1200, height: 400 })}`;
  try {
    const reply = await fetch(address, { signal });
    return { address, ok: reply.ok, title: /<title>([^<]*)/.exec(await reply.text())?.[1] ?? "" };
  } catch {
    return { address, ok: false };
  }
}

async function hang(painting, mine) {
  const { address, ok, title } = await painting;
  if (mine !== turn) {
    return;
  }
  byId("painting").hidden = !ok;
  if (ok) {
    byId("picture").src = address;
    byId("picture").alt = title;
    byId("frame").href = address;
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
  return `bob-ross-lipsum-${shown.query.get("seed").replace(/[^\w-]+/g, "-")}.${extension}`;
}

// The words may still be on their way: some browsers allow copying only within the click itself.
async function copy(words, done) {
  try {
    const blob = Promise.resolve(words).then(string => new Blob([string], { type: "text/plain" }));
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
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
byId("link").addEventListener("click", () => copy(location.origin + `/?${shown.query}`, "Copied the link."));
byId("copy-curl").addEventListener("click", () => copy(byId("curl").textContent, "Copied the curl line."));
byId("save").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([shown.body]));
  link.download = fileName({ html: "html", json: "json" }[shown.query.get("format")] ?? "txt");
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
  const { key, target } = event;
  const typing = target.matches("input:not([type]), textarea");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) {
    return;
  }
  if (key === "Enter" && target === document.body || key === "g" && byId("keys").checked) {
    generate();
  } else if (key === "c" && byId("keys").checked) {
    copyText();
  }
});
byId("keys").checked = remembered("keys") !== "off";
byId("keys").addEventListener("change", ({ target }) => remember("keys", target.checked ? "on" : "off"));

/* Day and night. */

const night = matchMedia("(prefers-color-scheme: dark)");
let theme = remembered("theme");

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
  if (shown && query.toString() === shown.query.toString()) {
    supersede();
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
