// What is new in a topic since this browser last opened it. The moment of each topic's newest article seen stays in the
// browser; the marks hang on rules that stand already, so nothing moves.
const key = 'chu-de-da-xem';
const mostTopics = 200;

function read() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

const timeline = document.querySelector('.timeline[data-topic]');
if (timeline) {
  const entries = [...timeline.querySelectorAll('[data-listed]')];
  const seen = read();
  const last = Number(seen[timeline.dataset.topic]);
  for (const entry of entries) {
    if (last && Number(entry.dataset.listed) > last) {
      const mark = document.createElement('p');
      mark.className = 'timeline__new';
      const more = document.createElement('span');
      more.className = 'visually-hidden';
      more.textContent = ' từ lần bạn đọc trước';
      mark.append('Mới', more);
      entry.prepend(mark);
    }
  }

  // A page of older articles does not tell that the newer ones were seen: only a later moment replaces an earlier one.
  const newest = Math.max(...entries.map((entry) => Number(entry.dataset.listed)));
  if (!location.search && !(last >= newest)) {
    delete seen[timeline.dataset.topic];
    const kept = Object.entries(seen).slice(1 - mostTopics);
    try {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries([...kept, [timeline.dataset.topic, newest]])));
    } catch {
      // A browser that keeps nothing shows no marks.
    }
  }
}
