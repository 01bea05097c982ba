// The list of what this browser has saved. Nothing of it ever leaves the reader's machine.
const key = "da-luu";
const list = document.querySelector("[data-saved]");
const empty = document.querySelector("[data-saved-empty]");

function read() {
  try {
    const items = JSON.parse(localStorage.getItem(key));
    // Addresses are the site's own: what something else wrote there is not followed.
    return Array.isArray(items) ? items.filter(item => /^\/[^/\\]+-post\d+\.html$/.test(item?.address)) : [];
  } catch {
    return [];
  }
}

async function remove(item) {
  localStorage.setItem(key, JSON.stringify(read().filter(other => other.id !== item.id)));
  show();
  list.querySelector("a")?.focus();
  if ("caches" in window) {
    const cache = await caches.open(key);
    await Promise.allSettled([item.address, ...(item.files ?? [])].map(address => cache.delete(address)));
  }
}

function entry(item) {
  const row = document.createElement("li");
  row.className = "saved__item";
  const link = document.createElement("a");
  link.className = "saved__link";
  link.href = item.address;
  link.textContent = item.headline;
  const button = document.createElement("button");
  button.className = "saved__remove";
  button.type = "button";
  button.textContent = "Bỏ lưu";
  button.setAttribute("aria-label", `Bỏ lưu: ${item.headline}`);
  button.addEventListener("click", () => remove(item));
  row.append(link, button);
  return row;
}

function show() {
  const items = read();
  list.replaceChildren(...items.map(entry));
  list.hidden = items.length === 0;
  empty.hidden = items.length > 0;
}

if (list && empty) {
  document.querySelector("[data-saved-script]").hidden = true;
  show();
  addEventListener("storage", event => event.key === key && show());
}
