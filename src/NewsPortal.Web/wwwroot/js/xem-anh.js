// A photo over the whole screen: arrows and swipes go to the next one, Escape closes.
const figures = [...document.querySelectorAll("[data-article] .figure")].filter(figure => figure.querySelector("img"));
const dialog = document.createElement("dialog");
let shown = 0;
let touch = null;

function part(name, text, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `lightbox__button lightbox__button--${name}`;
  button.textContent = text;
  button.addEventListener("click", act);
  return button;
}

function show(at) {
  shown = (at + figures.length) % figures.length;
  const figure = figures[shown];
  const photo = (figure.querySelector("picture") ?? figure.querySelector("img")).cloneNode(true);
  for (const source of [photo, ...photo.querySelectorAll("source, img")]) {
    source.removeAttribute("loading");
    source.removeAttribute("class");
    // Wider than any screen: the browser takes the largest there is of the format it likes best.
    if (source.hasAttribute("srcset")) {
      source.setAttribute("sizes", "9999px");
    }
  }
  const caption = figure.querySelector("figcaption");
  dialog.querySelector(".lightbox__photo").replaceChildren(photo);
  dialog.querySelector(".lightbox__caption").textContent = caption?.textContent ?? "";
  dialog.querySelector(".lightbox__place").textContent = `Ảnh ${shown + 1}/${figures.length}`;
}

function make() {
  dialog.className = "lightbox";
  dialog.setAttribute("aria-label", "Xem ảnh");
  const photo = document.createElement("div");
  photo.className = "lightbox__photo";
  const words = document.createElement("div");
  words.className = "lightbox__words";
  words.setAttribute("aria-live", "polite");
  words.append(Object.assign(document.createElement("p"), { className: "lightbox__place" }), Object.assign(document.createElement("p"), { className: "lightbox__caption" }));
  const bar = document.createElement("div");
  bar.className = "lightbox__bar";
  bar.append(...(figures.length > 1 ? [part("back", "Ảnh trước", () => show(shown - 1)), part("on", "Ảnh sau", () => show(shown + 1))] : []), part("close", "Đóng", () => dialog.close()));
  dialog.append(bar, photo, words);
  document.body.append(dialog);

  dialog.addEventListener("keydown", event => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) {
      event.preventDefault();
      show(shown + step);
    }
  });
  dialog.addEventListener("click", event => event.target === dialog && dialog.close());
  photo.addEventListener("touchstart", event => { touch = event.touches.length === 1 ? event.touches[0].clientX : null; }, { passive: true });
  photo.addEventListener("touchend", event => {
    const far = touch === null ? 0 : event.changedTouches[0].clientX - touch;
    if (Math.abs(far) > 40) {
      show(shown + (far < 0 ? 1 : -1));
    }
  });
  dialog.addEventListener("close", () => figures[shown].querySelector(".figure__open").focus());
}

if (figures.length > 0 && dialog.showModal) {
  make();
  figures.forEach((figure, at) => {
    const img = figure.querySelector("img");
    const open = part("open", "", () => { show(at); dialog.showModal(); });
    open.className = "figure__open";
    open.setAttribute("aria-label", img.alt ? `Xem ảnh lớn: ${img.alt}` : `Xem ảnh lớn ${at + 1}`);
    (img.closest("picture") ?? img).after(open);
  });
}
