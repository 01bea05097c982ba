// Saves an article for later: its name in this browser, its page and photos in the cache the service worker answers from.
const key = "da-luu";
const button = document.querySelector("[data-tool=luu]");
const id = /-post(\d+)\.html$/.exec(location.pathname)?.[1];

function read() {
  try {
    const list = JSON.parse(localStorage.getItem(key));
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

const isSaved = () => read().some(item => item.id === id);

function show() {
  button.textContent = isSaved() ? "Đã lưu" : "Lưu bài";
  button.setAttribute("aria-pressed", isSaved());
}

async function keep(addresses, wanted) {
  if (!("caches" in window)) {
    return;
  }
  const cache = await caches.open(key);
  await Promise.allSettled(addresses.map(address => wanted ? cache.add(address) : cache.delete(address)));
}

async function toggle() {
  const wanted = !isSaved();
  const others = read().filter(item => item.id !== id);
  const photos = [...document.querySelectorAll("[data-article] .figure img")].map(photo => photo.currentSrc || photo.src);
  const item = { id, headline: document.querySelector("h1").textContent.trim(), address: location.pathname, files: [...new Set(photos)] };
  try {
    localStorage.setItem(key, JSON.stringify(wanted ? [item, ...others] : others));
  } catch {
    return;
  }
  show();
  await keep([location.pathname, ...item.files], wanted);
}

if (button && id) {
  show();
  button.hidden = false;
  button.addEventListener("click", toggle);
  addEventListener("storage", event => event.key === key && show());
}
