"use strict";

// The server writes every page, and what is new on a later one moves over.
const byId = id => document.getElementById(id);
const root = document.documentElement;
const settings = byId("settings");
const text = byId("text");
const picture = byId("picture");
const lock = byId("lock");
const { phrases, newline, paragraphs, words, maxchars, seed } = settings.elements;
const namedFields = page => [...page.getElementById("settings").elements].filter(field => field.matches("input[name]"));
const fields = namedFields(document);
const chipsOf = page => [...page.querySelectorAll("a.chip")];
root.classList.add("scripted");

let shown = readPage(document);
let settled = true;

// Counts the requests: the reply to any but the latest comes too late.
let turn = 0;
let request = new AbortController();

let retry = null;

function memory(storage, key, value) {
  try {
    if (value) {
      window[storage].setItem(key, value);
    }
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}

const chosen = name => settings.elements[name].value;
const hasParagraphs = () => !["list", "title"].includes(chosen("shape"));

const tidy = ({ value, inputMode }) => inputMode === "numeric" ? value.replace(/[\s,]/g, "").replace("–", "-") : value;

function readSettings() {
  const query = new URLSearchParams();
  for (const field of fields) {
    const value = tidy(field);
    const isMeant = field.type === "text"
      ? hasParagraphs() || field !== newline && field !== paragraphs
      : field.checked && value !== "prose" && value !== "text";
    if (value && isMeant) {
      query.set(field.name, value);
    }
  }
  return query;
}

function restore(field) {
  field.value = field.defaultValue;
  field.checked = field.defaultChecked;
}

function writeSettings(page, keep) {
  for (const [index, { defaultValue, defaultChecked }] of namedFields(page).entries()) {
    const field = fields[index];
    Object.assign(field, field.type === "text" ? { defaultValue } : { defaultChecked });
    if (field !== keep) {
      restore(field);
    }
  }
}

function hint() {
  const shape = chosen("shape");
  const usual = { list: "10", title: "1", article: "any" }[shape] ?? "100";
  phrases.placeholder = paragraphs.value && hasParagraphs() ? "any" : words.value || maxchars.value ? "all that fit" : usual;
  newline.placeholder = paragraphs.value || shape === "article" ? "3-6" : "all";
  paragraphs.placeholder = shape === "article" && !phrases.value ? "6" : "any";
  for (const slider of settings.querySelectorAll("[data-stops]")) {
    const field = byId(slider.dataset.for);
    const value = field.value || field.placeholder;
    const stops = slider.dataset.stops.split(" ");
    const below = value.startsWith("all") ? stops.length - 1 : stops.findLastIndex(stop => Number.parseInt(stop) <= Number.parseInt(value));
    slider.value = Math.max(0, stops.includes(value) ? stops.indexOf(value) : below);
    slider.ariaValueText = value === "all" ? "all in one" : value;
    slider.style.setProperty("--at", `${100 * slider.value / slider.max}%`);
  }
  const size = search => [...new URLSearchParams(search)].filter(([name]) => !["seed", "format", "start"].includes(name)).sort().join();
  for (const chip of chipsOf(document)) {
    chip.ariaCurrent = size(chip.search) === size(shown.search) ? "true" : null;
  }
}

function say(sentence, lasting) {
  const note = byId("note");
  clearTimeout(say.timer);
  note.textContent = sentence;
  if (!lasting) {
    say.timer = setTimeout(() => { note.textContent = ""; }, 5000);
  }
}

function supersede() {
  request.abort();
  request = new AbortController();
  settled = false;
  retry = null;
  text.ariaBusy = null;
  return ++turn;
}

function readPage(page) {
  const search = page.getElementById("signature")?.getAttribute("href").slice(1);
  return search && { search, address: page.getElementById("address").getAttribute("href") };
}

// The history gets an entry, unless the current one stands for the same edit.
async function show(query, edit, isBack) {
  const mine = supersede();
  const slow = setTimeout(() => {
    text.ariaBusy = "true";
    say("Mixing the paint…", true);
  }, 400);
  let reply;
  let body = "";
  try {
    // No query at all would be no wish at all.
    reply = await fetch(`/?${query.size > 0 ? query : "seed="}`, { signal: request.signal });
    body = await reply.text();
  } catch {
    reply = null;
  }
  clearTimeout(slow);
  if (mine !== turn) {
    return;
  }
  text.ariaBusy = null;
  const page = new DOMParser().parseFromString(body, "text/html");
  const next = readPage(page);
  if (!reply || !next) {
    say(`${problemOf(reply, body)} Your last text is still here; press New text to try again.`, true);
    retry = reply ? null : () => show(query, edit);
    return;
  }
  if (fields.length !== namedFields(page).length) {
    location = next.search;
    return;
  }
  complain(page);
  if (!reply.ok) {
    say("Something in the paint box won’t mix. This text stays until it does.", true);
    return;
  }
  say("");
  shown = next;
  settled = true;
  if (shown.search !== location.search) {
    history[edit === history.state ? "replaceState" : "pushState"](edit, "", shown.search);
  }
  writeSettings(page, isBack ? null : document.activeElement);
  takeOver(page);
  hang(page);
}

function problemOf(reply, body) {
  if (!reply) {
    return "The network is lost.";
  }
  try {
    const { title, detail } = JSON.parse(body);
    return `${title}: ${detail}`;
  } catch {
    return reply.ok ? "Somebody else answered in our place." : `The server answered ${reply.status}.`;
  }
}

function complain(page) {
  for (const error of document.querySelectorAll(".error")) {
    error.textContent = page.getElementById(error.id).textContent;
  }
  for (const [index, field] of namedFields(page).entries()) {
    fields[index].ariaInvalid = field.ariaInvalid;
  }
  if (settings.querySelector(".error:not(:empty)")) {
    fold(byId("unfold"), true);
  }
}

function takeOver(page) {
  const pinned = pins().indexOf(document.activeElement);
  for (const id of ["text", "tally", "address"]) {
    byId(id).replaceChildren(...page.getElementById(id).childNodes);
  }
  text.className = page.getElementById("text").className;
  byId("address").href = shown.address;
  byId("save").href = shown.address;
  byId("save").download = page.getElementById("save").download;
  const chips = chipsOf(page);
  for (const [index, chip] of chipsOf(document).entries()) {
    chip.href = chips[index].getAttribute("href");
  }
  hint();
  pinAll();
  if (pinned >= 0) {
    (pins()[pinned] ?? pins()[0])?.focus({ preventScroll: true });
  }
}

const pins = () => [...text.querySelectorAll(".pin")];

// Some at a time, so that the page stays at hand however many there are.
async function pinAll() {
  const mine = shown;
  const sheets = text.querySelectorAll(".sheet");
  const lines = text.textContent.length / sheets.length / Math.min(72, text.clientWidth / 9);
  text.style.setProperty("--tall", `${Math.ceil(lines * 1.55 + sheets[0]?.childElementCount * 1.6)}em`);
  const counts = {};
  for (const [index, block] of text.querySelectorAll("p:not(.blank), li, h1, h2").entries()) {
    const kind = block.closest("blockquote") ? "quotation" : { P: "paragraph", LI: "item" }[block.tagName] ?? "title";
    counts[kind] = (counts[kind] ?? 0) + 1;
    const ariaLabel = `Copy ${kind} ${counts[kind]}`;
    block.prepend(Object.assign(document.createElement("button"), { type: "button", className: "pin", tabIndex: index === 0 ? 0 : -1, ariaLabel }));
    if (index % 100 === 99) {
      await new Promise(resolve => { setTimeout(resolve); });
      if (mine !== shown) {
        return;
      }
    }
  }
}

// The signature changes with the picture, never before it.
async function hang(page) {
  const mine = shown;
  const next = page.getElementById("picture");
  const trial = new Image();
  trial.src = next.src;
  const isPainted = await trial.decode().then(() => true, () => false);
  if (mine === shown) {
    Object.assign(picture, { src: next.src, alt: next.alt, hidden: !isPainted });
    byId("signature").textContent = page.getElementById("signature").textContent;
    byId("signature").href = `/${mine.search}`;
    byId("frame").download = page.getElementById("frame").download;
    frame();
  }
}

function size() {
  const choice = document.querySelector("[name=size]:checked").value;
  return choice === "own" ? [byId("width"), byId("height")].map(tidy) : choice.split("x");
}

const isPaintable = () => size().every(length => /^\d+$/.test(length) && length >= 16 && length <= 4096);

function imageAddress() {
  const address = new URL(picture.src);
  const [width, height] = size();
  address.searchParams.set("width", width);
  address.searchParams.set("height", height);
  return address.href;
}

function imageElement() {
  const [width, height] = size();
  return Object.assign(document.createElement("img"), { src: imageAddress(), width, height, alt: picture.alt }).outerHTML;
}

function frame() {
  for (const id of ["width", "height"]) {
    byId(id).ariaInvalid = isPaintable() ? null : "true";
  }
  if (isPaintable()) {
    byId("frame").href = imageAddress();
  }
}

function renew() {
  const query = readSettings();
  if (lock.checked && settled) {
    say("The seed is kept, so the text stays. Let go of it for another one.");
    return;
  }
  if (!lock.checked) {
    query.delete("seed");
  }
  show(query, Date.now());
}

async function copy(wanted, done, button, place) {
  try {
    await navigator.clipboard.writeText(wanted);
  } catch {
    if (!copyTheOldWay(wanted)) {
      say(place ? "This browser does not let the page copy. It is selected; copy it from there." : wanted, true);
      getSelection().selectAllChildren(place ?? byId("note"));
      return;
    }
  }
  say(`Copied ${done}.`);
  if (button) {
    button.style.minWidth = `${button.offsetWidth}px`;
    button.dataset.name ??= button.textContent;
    button.textContent = "Copied";
    clearTimeout(button.timer);
    button.timer = setTimeout(() => { button.textContent = button.dataset.name; }, 2000);
  }
}

function copyTheOldWay(wanted) {
  const focused = document.activeElement;
  const area = Object.assign(document.createElement("textarea"), { className: "aside", value: wanted });
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  focused.focus({ preventScroll: true });
  return copied;
}

// As /lipsum sends it, but for the last line feed, which nobody wants to paste.
function clip() {
  if (text.matches(".source")) {
    return text.textContent.trimEnd();
  }
  const article = text.querySelector("article");
  const parts = Array.from(text.querySelectorAll(":is(p, h1, h2, ul):not(.blank)"), part =>
    part.matches("ul") ? Array.from(part.children, item => (article ? "- " : "") + item.textContent).join("\n")
      : part.closest("blockquote") ? `"${part.textContent}"` : part.textContent);
  return parts.join(!article && text.querySelector("h1") ? "\n" : "\n\n");
}

const copyText = () => copy(clip(), "the text", byId("copy"), text);

function fold(button, open) {
  byId(button.getAttribute("aria-controls")).classList.toggle("open", open);
  button.ariaExpanded = `${open}`;
}

const on = (id, act) => byId(id).addEventListener("click", ({ target }) => act(target));
for (const id of ["unfold", "take", "more"]) {
  on(id, button => fold(button, button.ariaExpanded === "false"));
}
on("copy", copyText);
on("link", button => copy(`${location.origin}/${shown.search}`, "the link", button));
on("copy-curl", button => copy(`curl "${location.origin}${shown.address}"`, "the curl line", button));
for (const [id, make, done] of [["copy-address", imageAddress, "the address of the painting"], ["copy-img", imageElement, "the painting as <img>"]]) {
  on(id, button => isPaintable() ? copy(make(), done, button) : say("A painting is 16 to 4096 pixels wide and high."));
}
on("text", target => {
  if (target.matches(".pin")) {
    copy(target.parentElement.textContent, target.ariaLabel.slice(5), null, target.parentElement);
  }
});

settings.addEventListener("submit", event => {
  event.preventDefault();
  renew();
});
settings.addEventListener("click", event => {
  const chip = event.target.closest("a.chip");
  if (chip && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    const { format, start } = Object.fromEntries(readSettings());
    show(new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(chip.search)), ...format && { format }, ...start && { start } }), Date.now());
  }
});

let burst = { edit: 0 };
document.addEventListener("input", ({ target, timeStamp }) => {
  if (target === seed) {
    lock.checked = seed.value !== "";
  }
  memory("sessionStorage", "lock", lock.checked ? "on" : "off");
  if (target.closest(".frames")) {
    frame();
  }
  if (target.form !== settings || target === lock) {
    return;
  }
  const { for: name = target.name, stops } = target.dataset;
  if (stops) {
    byId(name).value = stops.split(" ")[target.value];
  }

  const other = { phrases: paragraphs, paragraphs: phrases }[name];
  if (other && byId(name).value) {
    other.value = "";
  }
  hint();

  // Quick steps make one entry of the history.
  const edit = name === burst.name && timeStamp - burst.time < 1000 ? burst.edit : Date.now();
  burst = { name, time: timeStamp, edit };
  const mine = supersede();
  setTimeout(() => mine === turn && show(readSettings(), edit), ["radio", "checkbox"].includes(target.type) ? 0 : 200);
});

// Who leaves a field sees what became of it: 20000 phrases are 10000.
settings.addEventListener("focusout", () => {
  if (settled) {
    fields.forEach(restore);
    hint();
  }
});

text.addEventListener("keydown", event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const next = step && pins()[pins().indexOf(event.target) + step];
  if (next) {
    event.preventDefault();
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
});
document.addEventListener("keydown", event => {
  if (event.target.matches("[type=text]") || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) {
    return;
  }
  const key = event.key.toLowerCase();
  const letters = byId("keys").checked;
  if (key === "g" && letters || key === "enter" && event.target === document.body) {
    renew();
  } else if (key === "c" && letters) {
    copyText();
  }
});
byId("keys").checked = memory("localStorage", "keys") !== "off";
byId("keys").addEventListener("change", ({ target }) => memory("localStorage", "keys", target.checked ? "on" : "off"));

const night = matchMedia("(prefers-color-scheme: dark)");
let theme = memory("localStorage", "theme");

function light() {
  root.dataset.theme = ["dark", "light"].find(name => name === theme) ?? (night.matches ? "dark" : "light");
  byId("theme").textContent = root.dataset.theme === "dark" ? "Daylight" : "Lamplight";
  document.querySelector("[name=theme-color]").content = getComputedStyle(root).backgroundColor;
}

on("theme", () => {
  theme = root.dataset.theme === "dark" ? "light" : "dark";
  memory("localStorage", "theme", theme);
  light();
});
night.addEventListener("change", light);
light();

addEventListener("online", () => retry?.());
addEventListener("popstate", () => {
  if (shown.search !== location.search) {
    show(new URLSearchParams(location.search), history.state, true);
  } else {
    supersede();
    settled = true;
    fields.forEach(restore);
    hint();
  }
});
picture.addEventListener("error", () => { picture.hidden = true; });
picture.hidden = picture.complete && picture.naturalWidth === 0;
lock.checked = memory("sessionStorage", "lock") === "on";
settled = !document.querySelector(".error:not(:empty)");
fold(byId("unfold"), !settled);
if (settled) {
  history.replaceState(history.state, "", shown.search);
}
hint();
frame();
pinAll();
