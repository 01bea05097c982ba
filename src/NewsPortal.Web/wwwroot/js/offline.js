// Lets the browser keep what was read, for times without network. A page looks and works the same without it.
if ("serviceWorker" in navigator) {
  // After the page itself: keeping the shell must not compete with reading.
  const register = () => navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" }).catch(() => {});
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}
