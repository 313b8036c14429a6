"use strict";
const form = document.querySelector("form");
const text = document.querySelector("#text");
const status = document.querySelector("#status");
const copy = document.querySelector("#copy");

async function generate() {
  try {
    const reply = await fetch("/lipsum?" + new URLSearchParams(new FormData(form)));
    if (reply.ok) {
      text.textContent = await reply.text();
      status.textContent = reply.headers.get("Lipsum-Phrases") + " phrases";
      copy.hidden = false;
    } else {
      status.textContent = (await reply.json()).detail;
    }
  } catch {
    status.textContent = "The network is lost; the last text is still here.";
  }
}

form.addEventListener("submit", event => { event.preventDefault(); generate(); });
copy.addEventListener("click", async () => {
  await navigator.clipboard.writeText(text.textContent);
  status.textContent = "Copied.";
});
generate();
