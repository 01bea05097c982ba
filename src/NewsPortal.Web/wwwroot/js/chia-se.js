// Passing an address on: copies that of the article or of a paragraph, opens the telephone's own sheet, prints.
const canonical = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];
const tool = name => document.querySelector(`[data-tool=${name}]`);

const said = document.createElement("p");
said.className = "visually-hidden";
said.setAttribute("role", "status");
document.body.append(said);

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without https there is no clipboard to write to; the old way still copies what is selected.
    const field = document.createElement("textarea");
    field.className = "visually-hidden";
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  said.textContent = "";
  said.textContent = "Đã chép địa chỉ.";
}

function offer(name, act) {
  const button = tool(name);
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => act(button));
  }
}

offer("chep", async button => {
  await copy(canonical);
  button.textContent = "Đã chép";
  setTimeout(() => { button.textContent = "Chép địa chỉ"; }, 2000);
});
offer("in", () => print());
if (navigator.share) {
  offer("chia-se", () => navigator.share({ title: document.querySelector("h1").textContent, url: canonical }).catch(() => {}));
}

// Beside every paragraph, seen when one points at it or reaches it by keyboard.
for (const paragraph of document.querySelectorAll("[data-body] > p[id]")) {
  const link = document.createElement("a");
  link.className = "quote-link";
  link.href = `#${paragraph.id}`;
  link.textContent = "¶";
  link.setAttribute("aria-label", "Chép địa chỉ đoạn này");
  link.addEventListener("click", async event => {
    event.preventDefault();
    history.replaceState(null, "", link.href);
    await copy(`${canonical}#${paragraph.id}`);
    link.dataset.done = "";
    setTimeout(() => delete link.dataset.done, 2000);
  });
  paragraph.append(link);
}
