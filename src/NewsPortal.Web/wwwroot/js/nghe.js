// Reads the article aloud with the browser's Vietnamese voice and shows where it is. What to say comes from the server,
// with abbreviations and days in words, and only when somebody wants to listen.
const start = document.querySelector("[data-tool=nghe]");
const stop = document.querySelector("[data-tool=nghe-dung]");
const speech = window.speechSynthesis;
const id = /-post(\d+)\.html$/.exec(location.pathname)?.[1];

let pieces = null;
let next = 0;
let turn = 0;
let isPlaying = false;

const voice = () => speech.getVoices().find(one => /^vi\b/i.test(one.lang.replace("_", "-")));

function mark(at) {
  document.querySelector(".is-spoken")?.classList.remove("is-spoken");
  const block = at && document.getElementById(at);
  if (block) {
    block.classList.add("is-spoken");
    block.scrollIntoView({ block: "nearest" });
  }
}

function show() {
  start.textContent = isPlaying ? "Tạm dừng" : next > 0 ? "Nghe tiếp" : "Nghe bài";
  stop.hidden = !isPlaying && next === 0;
}

function speak() {
  const mine = turn;
  const piece = pieces[next];
  if (!piece) {
    end();
    return;
  }
  const words = new SpeechSynthesisUtterance(piece.text);
  words.lang = "vi-VN";
  words.voice = voice() ?? null;
  words.onstart = () => mine === turn && mark(piece.at);
  words.onend = () => {
    if (mine === turn) {
      next++;
      speak();
    }
  };
  words.onerror = () => mine === turn && pause();
  speech.speak(words);
}

// The engine's own pause is not kept everywhere: a rest is the end of this sentence's turn, and it is said again.
function pause() {
  turn++;
  isPlaying = false;
  speech.cancel();
  show();
}

function end() {
  next = 0;
  pause();
  mark(null);
}

async function toggle() {
  if (isPlaying) {
    pause();
    return;
  }
  isPlaying = true;
  show();
  try {
    pieces ??= (await (await fetch(`/api/articles/${id}/speech`)).json()).pieces;
  } catch {
    end();
    return;
  }
  if (isPlaying) {
    turn++;
    speak();
  }
}

if (start && stop && speech && id) {
  const offer = () => { start.hidden = !voice(); };
  offer();
  speech.addEventListener?.("voiceschanged", offer);
  start.addEventListener("click", toggle);
  stop.addEventListener("click", () => { end(); start.focus(); });
  addEventListener("pagehide", () => speech.cancel());
}
