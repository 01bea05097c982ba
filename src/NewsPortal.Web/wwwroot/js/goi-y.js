// Suggestions under a search field, as the combobox pattern of WAI-ARIA. Without this module the field is a plain form.
const WAIT = 180;
const FEWEST = 2;
let lists = 0;

for (const input of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("ul");
  list.id = `goi-y-${++lists}`;
  list.className = "suggestions";
  list.role = "listbox";
  list.ariaLabel = "Gợi ý";
  list.hidden = true;
  input.form.append(list);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) {
    input.setAttribute(name, value);
  }

  let waiting, asking, chosen = -1;

  const choose = place => {
    chosen = place;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === place)));
    if (place < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", list.children[place].id);
      list.children[place].scrollIntoView({ block: "nearest" });
    }
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  };

  const show = items => {
    list.replaceChildren(...items.map(({ text, url, kind }, i) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${i}`;
      item.className = "suggestions__item";
      item.role = "option";
      item.dataset.url = url;
      const label = document.createElement("span");
      label.className = "suggestions__kind";
      label.textContent = kind;
      item.append(text, label);
      return item;
    }));
    choose(-1);
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(items.length > 0));
  };

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`/tim-kiem/goi-y?q=${encodeURIComponent(input.value)}`, { signal: asking.signal });
      show(answer.ok && document.activeElement === input ? (await answer.json()).items : []);
    } catch {
      // Away from the network, or a newer question was asked: the field works on without them.
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    if (input.value.trim().length < FEWEST) {
      asking?.abort();
      close();
    } else {
      waiting = setTimeout(ask, WAIT);
    }
  });

  input.addEventListener("keydown", event => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === "Escape" && count > 0) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.url);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(chosen + step >= count ? -1 : chosen + step < -1 ? count - 1 : chosen + step);
    }
  });

  // On press, not on click: a click comes after the field has lost its focus and the list its place.
  list.addEventListener("mousedown", event => {
    event.preventDefault();
    const item = event.target.closest("[data-url]");
    if (item && event.button === 0) location.assign(item.dataset.url);
  });
  input.addEventListener("blur", close);
}
