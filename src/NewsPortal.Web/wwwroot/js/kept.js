// Lists on the offline page what this browser keeps: articles read lately and articles saved.
const list = document.querySelector("[data-kept]");

async function articles() {
  const found = new Map();
  for (const name of await caches.keys()) {
    if (name !== "da-luu" && !name.startsWith("doc-gan-day")) continue;
    const cache = await caches.open(name);
    for (const request of (await cache.keys()).reverse()) {
      const { pathname } = new URL(request.url);
      if (!/-post\d+\.html$/.test(pathname) || found.has(pathname)) continue;
      const page = new DOMParser().parseFromString(await (await cache.match(request)).text(), "text/html");
      const headline = page.querySelector("h1")?.textContent.trim();
      if (headline) found.set(pathname, { headline, saved: name === "da-luu" });
    }
  }
  return found;
}

if (list && "caches" in globalThis) {
  try {
    const found = await articles();
    for (const [path, { headline, saved }] of found) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.className = "error__way";
      link.href = path;
      link.textContent = headline;
      if (saved) {
        const note = document.createElement("span");
        note.className = "kept__note";
        note.textContent = "Đã lưu";
        link.append(" ", note);
      }
      item.append(link);
      list.append(item);
    }
    document.querySelector("[data-kept-count]").textContent = found.size === 0
      ? "Máy bạn chưa giữ bài nào. Bài nào mở ra đọc khi có mạng thì được giữ lại."
      : `Máy bạn đang giữ ${found.size} bài đọc được ngay cả khi mất mạng:`;
  } catch {
    // A browser that keeps nothing for this window (private mode): the words of the page stand.
  }
}
