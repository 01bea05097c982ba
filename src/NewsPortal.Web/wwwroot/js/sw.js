// Served as /sw.js. Keeps the shell, the front and the articles last read, for times without network. A page comes from
// the network as long as that answers in time, so nobody reads old news on a good line. Raise the number when what is
// kept changes its form: the caches of other numbers are deleted.
const VERSION = 1;
const SHELL = `vo-trang-${VERSION}`;
const PAGES = `doc-gan-day-${VERSION}`;
const PICTURES = `anh-gan-day-${VERSION}`;
const SAVED = "da-luu"; // filled by the reader, never emptied here
const OFFLINE = "/ngoai-tuyen";
const PATIENCE = 4000;
const MOST_PAGES = 41; // the front and forty articles
const MOST_PICTURES = 60;
const MOST_ASSETS = 60;

const isArticle = url => /-post\d+\.html$/.test(url.pathname);
const isKept = url => !url.search && (url.pathname === "/" || isArticle(url));
const isAsset = url => /^\/(css\/|js\/|fonts\/|favicon)/.test(url.pathname);

self.addEventListener("install", event => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", event => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (![SHELL, PAGES, PICTURES, SAVED].includes(name)) await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || request.headers.has("range")) return;
  if (request.mode === "navigate") {
    event.respondWith(page(event, url));
  } else if (isAsset(url)) {
    event.respondWith(asset(event));
  } else if (request.destination === "image" && url.pathname.startsWith("/anh/")) {
    event.respondWith(picture(event));
  }
});

async function page(event, url) {
  const fresh = fetch(event.request).then(answer => {
    if (answer.ok && answer.type === "basic" && !answer.redirected && isKept(url)) {
      event.waitUntil(keep(PAGES, url.pathname, answer.clone(), MOST_PAGES));
    }
    event.waitUntil(refreshShell());
    return answer;
  });
  fresh.catch(() => {}); // may come after a kept page was given
  try {
    return await inTime(fresh);
  } catch {
    // A slow network is waited for where nothing is kept instead.
    return await kept(url) ?? await fresh.catch(() => caches.match(OFFLINE)) ?? Response.error();
  }
}

// A kept page stands for its light twin too; a search or an older page of a list for nothing.
const kept = url =>
  isKept(url) || url.pathname === OFFLINE || isArticle(url) ? caches.match(url.pathname) : undefined;

const inTime = answer => Promise.race([answer, new Promise((_, late) => setTimeout(late, PATIENCE))]);

// A hashed address never changes what it names.
async function asset(event) {
  const found = await caches.match(event.request);
  if (found && /\.[a-z0-9]{8,}\.(css|js)$/.test(new URL(event.request.url).pathname)) return found;
  try {
    const answer = await fetch(event.request);
    if (answer.ok) event.waitUntil(keep(SHELL, event.request, answer.clone(), MOST_ASSETS));
    return answer;
  } catch {
    return found ?? Response.error();
  }
}

async function picture(event) {
  const found = await caches.match(event.request);
  if (found) return found;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(keep(PICTURES, event.request, answer.clone(), MOST_PICTURES));
  return answer;
}

// Last in, so that the first of a cache is what was longest not read.
async function keep(name, key, answer, most) {
  const cache = await caches.open(name);
  await cache.delete(key);
  await cache.put(key, answer);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old);
}

// Once each time the worker wakes: after a new edition of the site the shell is the new one.
let refreshed;
const refreshShell = () => refreshed ??= keepShell().catch(() => {});

// The offline page names in its own markup what it needs.
async function keepShell() {
  const answer = await fetch(OFFLINE, { cache: "no-cache" });
  if (!answer.ok) throw new Error("no offline page");
  const needed = [...(await answer.clone().text()).matchAll(/<(?:link|script)[^>]*?(?:href|src)="(\/(?:css|js|fonts|favicon)[^"]*)"/g)].map(match => match[1]);
  const cache = await caches.open(SHELL);
  await cache.put(OFFLINE, answer);
  await cache.addAll([...new Set(needed)]);
}
