// Going through the findings, keys, theme, and the start.
function step(by) {
  if (shownCount === 0) return;
  const first = open >= 0 ? inFile[open][0].index : 0;
  let index = active >= 0 ? active + by : by > 0 ? first : findings.length - 1;
  while (index >= 0 && index < findings.length && !shown[index]) index += by;
  if (index < 0 || index >= findings.length) {
    index = by > 0 ? 0 : findings.length - 1;
    while (!shown[index]) index += by;
  }
  select(index);
}

function stepFile(by) {
  for (let file = open + by; file >= 0 && file < data.files.length; file += by) {
    if (inFile[file].some(finding => shown[finding.index])) return openAt(file);
  }
}

function isDark() {
  return (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try { localStorage.setItem('contentlint-theme', theme); } catch { /* A page from a file may have no storage. */ }
}

const commands = {
  j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
  ']': () => stepFile(1), '[': () => stepFile(-1),
  '/': () => { byId('filter').focus(); byId('filter').select(); },
  h: () => { if (active >= 0) showRule(findings[active].rule); },
  i: () => { showOverview(); window.scrollTo(0, 0); },
  t: () => setTheme(isDark() ? 'light' : 'dark'),
  '?': () => byId('key-dialog').showModal(),
};

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  if (event.target === byId('filter')) {
    if (event.key === 'Escape') byId('filter').blur();
    if (event.key === 'Enter') { applyWords(); byId('filter').blur(); active = -1; step(1); }
    return;
  }
  const command = commands[event.key];
  if (!command) return;
  event.preventDefault();
  command();
});

let waiting = 0;
function applyWords() {
  clearTimeout(waiting);
  filter.words = byId('filter').value.toLowerCase().split(/\s+/).filter(word => word);
  update();
}

byId('filter').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(applyWords, 120); });
byId('next').addEventListener('click', () => step(1));
byId('previous').addEventListener('click', () => step(-1));
byId('home').addEventListener('click', commands.i);
byId('theme').addEventListener('click', commands.t);
byId('keys').addEventListener('click', commands['?']);
byId('clear').addEventListener('click', () => {
  byId('filter').value = '';
  for (const kind of ['severities', 'states', 'rules']) filter[kind].clear();
  applyWords();
});
byId('panel').addEventListener('click', () => byId('panel').setAttribute('aria-expanded', byId('sidebar').classList.toggle('is-open')));
for (const dialog of document.querySelectorAll('dialog')) {
  dialog.querySelector('.close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
}

try {
  const theme = localStorage.getItem('contentlint-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch { /* As above. */ }
const asked = /^#finding-(\d+)$/.exec(location.hash);
buildChoices();
update();
if (asked && Number(asked[1]) < findings.length) select(Number(asked[1]));
