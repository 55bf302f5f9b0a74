"use strict";
// Whatever comes from a document is put into the page as text, never as markup.

const at = (id) => document.getElementById(id);
const LARGEST = 16 * 1024 * 1024;
let asked = 0;

const say = (sentence, wrong = false) => {
  at("status").textContent = sentence;
  at("status").className = wrong ? "problem" : "";
};

const share = (value) => (value === null ? "–" : value.toFixed(2));

// What would hide, or turn the words around it, is shown as a code.
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const shown = (text) => text.replace(HIDDEN, (one) => `⟨U+${one.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);

async function ask(path, options = {}) {
  const headers = { Accept: "application/json", ...options.headers };
  if (at("token").value) headers.Authorization = `Bearer ${at("token").value}`;
  const response = await fetch(path, { ...options, headers });
  if (response.status === 401) {
    at("token-label").hidden = false;
    at("token").focus();
  }
  const found = await response.json();
  if (!response.ok) throw new Error(found.detail);
  return found;
}

function verdict(answer) {
  if (answer.duplicate_of !== null) return "A duplicate";
  return answer.matches.length ? "No duplicate, but related" : "Nothing like it";
}

function row(match, own) {
  const first = match.a === own;
  const other = first ? match.b : match.a;
  const of_it = first ? match.containment_a : match.containment_b;
  const of_that = first ? match.containment_b : match.containment_a;
  const line = document.createElement("tr");
  const cells = [match.relation, share(match.similarity), share(of_it), share(of_that)];
  cells.forEach((value, place) => {
    const cell = line.insertCell();
    cell.textContent = value;
    if (place) cell.className = "figure";
  });
  const button = document.createElement("button");
  button.type = "button";
  button.dir = "auto";
  button.textContent = shown(other);
  button.addEventListener("click", () => show(other));
  line.insertCell().append(button);
  return line;
}

async function show(id) {
  try {
    const found = await ask(`v1/documents/${encodeURIComponent(id)}`);
    at("document-id").textContent = shown(found.title || found.id);
    const facts = [found.id, found.outlet, found.published, found.language, found.url].filter(Boolean);
    at("document-facts").textContent = facts.map(shown).join(" · ");
    at("document-text").textContent = shown(found.text);
    at("document").hidden = false;
    at("document-id").focus();
    say("");
  } catch (error) {
    say(error.message, true);
  }
}

async function look() {
  const own = ++asked;
  say("Looking it up …");
  at("result").hidden = at("document").hidden = true;
  try {
    const answer = await ask("v1/query", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: at("text").value.toWellFormed() }),
    });
    if (own !== asked) return;
    at("verdict").textContent = verdict(answer);
    at("facts").textContent = answer.source === null ? "" : `Its source, as far as is known: ${shown(answer.source)}`;
    at("matches").replaceChildren(...answer.matches.map((match) => row(match, answer.id)));
    at("table").hidden = !answer.matches.length;
    at("result").hidden = false;
    say("");
  } catch (error) {
    if (own === asked) say(error.message, true);
  }
}

async function read(file) {
  if (file.size > LARGEST) {
    say(`${file.name} is larger than 16 MB.`, true);
    return;
  }
  at("text").value = await file.text();
  await look();
}

at("form").addEventListener("submit", (event) => {
  event.preventDefault();
  look();
});
at("file").addEventListener("change", (event) => {
  if (event.target.files.length) read(event.target.files[0]);
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  at("text").classList.add("over");
});
document.addEventListener("dragleave", () => at("text").classList.remove("over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  at("text").classList.remove("over");
  const file = event.dataTransfer.files[0];
  const dropped = event.dataTransfer.getData("text");
  if (file) read(file);
  else if (dropped) {
    at("text").value = dropped;
    look();
  }
});
