// Keeps a listener's place and speed in the browser, and lets chapters and times of the transcript jump inside the page.
// Without it the browser's own player plays, and those links open the file at their moment.
const places = "nghe:", speedKey = "nghe-toc-do", speeds = [0.75, 1, 1.25, 1.5, 2];
const saveEvery = 5, nearStart = 5, nearEnd = 15;

const kept = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, value); } catch { /* a full or closed store costs the place only */ } },
  remove(key) { try { localStorage.removeItem(key); } catch { /* as above */ } },
};

const clock = seconds => {
  const s = Math.floor(seconds), two = n => String(n).padStart(2, "0");
  return s >= 3600 ? `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}` : `${Math.floor(s / 60)}:${two(s % 60)}`;
};

for (const player of document.querySelectorAll("[data-player]")) {
  const media = player.querySelector("video, audio");
  if (media) attend(player, media, places + player.dataset.player);
}

function attend(player, media, key) {
  const links = [...player.querySelectorAll("a[data-at]")];
  const chapters = links.filter(link => link.classList.contains("player__chapter"));
  let saved = 0;

  const resume = () => {
    const place = Number(kept.get(key));
    if (place > nearStart && place < media.duration - nearEnd) {
      media.currentTime = place;
      note(player, `Nghe tiếp từ ${clock(place)}.`);
    }
  };
  media.readyState > 0 ? resume() : media.addEventListener("loadedmetadata", resume, { once: true });

  media.addEventListener("timeupdate", () => {
    if (Math.abs(media.currentTime - saved) >= saveEvery) {
      saved = media.currentTime;
      kept.set(key, String(Math.floor(saved)));
    }
    const now = chapters.findLast(link => Number(link.dataset.at) <= media.currentTime);
    for (const link of chapters) link === now && media.currentTime > 0 ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
  });
  media.addEventListener("ended", () => kept.remove(key));

  for (const link of links) link.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    media.currentTime = Number(link.dataset.at);
    media.play()?.catch(() => { /* the listener presses play */ });
  });

  addSpeed(player, media);

  const words = player.querySelector("details");
  if (words?.id && location.hash === `#${words.id}`) words.open = true;
}

function note(player, words) {
  const line = document.createElement("p");
  line.className = "player__note";
  line.setAttribute("role", "status");
  line.textContent = words;
  player.querySelector(".player__tools")?.after(line);
}

function addSpeed(player, media) {
  const tools = player.querySelector(".player__tools");
  if (!tools) return;
  const label = document.createElement("label"), select = document.createElement("select");
  label.className = "player__speed";
  label.append("Tốc độ ", select);
  for (const speed of speeds) select.add(new Option(`${String(speed).replace(".", ",")}×`, speed));
  select.value = speeds.includes(Number(kept.get(speedKey))) ? kept.get(speedKey) : "1";
  const apply = () => { media.playbackRate = media.defaultPlaybackRate = Number(select.value); };
  select.addEventListener("change", () => { kept.set(speedKey, select.value); apply(); });
  apply();
  tools.append(label);
}
