// Size of the text in three steps, kept in this browser.
const key = "co-chu";
const steps = ["vừa", "lớn", "rất lớn"];
const button = document.querySelector("[data-tool=co-chu]");

function kept() {
  try {
    return Math.min(steps.length - 1, Math.max(0, Number(localStorage.getItem(key)) | 0));
  } catch {
    return 0;
  }
}

function show(step) {
  if (step > 0) {
    document.documentElement.dataset.coChu = step;
  } else {
    delete document.documentElement.dataset.coChu;
  }
  if (button) {
    button.textContent = `Cỡ chữ ${step + 1}/${steps.length}`;
    button.setAttribute("aria-label", `${button.textContent}: ${steps[step]}`);
  }
}

let step = kept();
show(step);
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => {
    step = (step + 1) % steps.length;
    show(step);
    try {
      localStorage.setItem(key, step);
    } catch {
      // A browser that keeps nothing still shows it until the page is left.
    }
  });
}
