// Tells the newspaper that this article was read: once, after ten seconds before the reader's eyes. No cookie, nothing kept
// in the browser; a reader who asks not to be tracked is not even counted.
const readingTime = 10_000;
const id = /-post(\d+)\.html$/.exec(location.pathname)?.[1];
let seen = 0;
let since = 0;
let timer = 0;

function watch() {
  clearTimeout(timer);
  if (since) {
    seen += performance.now() - since;
    since = 0;
  }
  if (document.visibilityState === 'visible') {
    since = performance.now();
    timer = setTimeout(tell, readingTime - seen);
  }
}

function tell() {
  document.removeEventListener('visibilitychange', watch);
  navigator.sendBeacon(`/doc/${id}`);
}

if (id && 'sendBeacon' in navigator && navigator.doNotTrack !== '1' && !navigator.globalPrivacyControl) {
  document.addEventListener('visibilitychange', watch);
  watch();
}
