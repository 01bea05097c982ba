// Without script everything is there, one file below the other; script only filters and lights up pairs.
const form = document.querySelector('.filter');
const files = [...document.querySelectorAll('.file')];
const worse = { none: 0, info: 0, warning: 1, error: 2 };
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

function filter() {
  const statuses = new Set([...form.querySelectorAll('[name=status]:checked')].map(box => box.value));
  const least = worse[form.elements.worst.value];
  const words = plain(form.elements.words.value.trim());
  for (const file of files) {
    file.hidden = !statuses.has(file.dataset.status) || worse[file.dataset.worst] < least
      || !plain(file.firstElementChild.textContent).includes(words);
  }
  form.querySelector('output').textContent = `Đang hiện ${files.filter(file => !file.hidden).length} tệp`;
}

function light(block, on) {
  block?.classList.toggle('lit', on);
  document.getElementById(block?.dataset.line)?.classList.toggle('lit', on);
}

form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', event => event.preventDefault());
form.elements.open.addEventListener('click', () => files.filter(file => !file.hidden).forEach(file => { file.open = true; }));
document.addEventListener('mouseover', event => light(event.target.closest('.block'), true));
document.addEventListener('mouseout', event => light(event.target.closest('.block'), false));
filter();
