// The text that is open, with its findings in place. Only what is near the window is built.
let open = -1, active = -1, chunks = [], watcher = null, ticket = 0;

function openFile(file) {
  if (open === file) return;
  open = file;
  ticket++;
  watcher?.disconnect();
  const { path, line, isRecord } = data.files[file], text = textOf(file);
  chunks = chunksOf(rowsOf(text, line, isRecord));
  for (const finding of inFile[file]) {
    for (const range of [finding, ...finding.near]) {
      const end = range.start + range.length;
      for (let i = pieceAt(chunks, range.start); i < chunks.length && (chunks[i].start < end || chunks[i].start <= range.start); i++) {
        if (chunks[i].findings[chunks[i].findings.length - 1] !== finding) chunks[i].findings.push(finding);
      }
    }
  }
  watcher = new IntersectionObserver(entries => {
    for (const entry of entries) if (entry.isIntersecting) fill(chunks[entry.target.chunk]);
  }, { rootMargin: '1500px 0px' });
  const body = make('div', { class: 'text', 'aria-label': path, role: 'region' });
  chunks.forEach((chunk, i) => {
    chunk.element = make('div', { class: 'chunk' });
    chunk.element.chunk = i;
    chunk.isFilled = false;
    chunk.element.style.minHeight = height(chunk) + 'px';
    body.append(chunk.element);
    watcher.observe(chunk.element);
  });
  const title = make('h1', null);
  title.append(pathLabel(file));
  byId('main').replaceChildren(make('article', { class: 'article' }, make('header', { class: 'article-head' }, title, make('p', { id: 'file-count' })), body));
  window.scrollTo(0, 0);
  markOpenFile();
  countFile();
}

/** What a chunk will be as high as, more or less. */
function height(chunk) {
  let lines = 0;
  for (const row of chunk.rows) lines += Math.max(1, Math.ceil((row.end - row.start) / 80));
  return lines * 28 + 4 * chunk.findings.length;
}

function fill(chunk) {
  if (chunk.isFilled) return;
  chunk.isFilled = true;
  const text = textOf(open), rows = document.createDocumentFragment();
  chunk.rows.forEach(row => {
    const list = chunk.findings.filter(finding => touches(finding.start, finding.end, row) || finding.near.some(place => touches(place.start, place.start + place.length, row)));
    const words = make('div', { class: 'words', dir: 'auto' });
    fillText(words, text, row, list);
    const notes = list.filter(finding => shown[finding.index] && finding.start >= row.start && (finding.start < row.end || row === lastRowAt(finding.start))).map(noteOf);
    const element = make('div', { class: 'row' }, make('span', { class: 'number', 'aria-hidden': 'true' }, row.line ? String(row.line) : ''), words);
    if (notes.length > 0) element.append(make('div', { class: 'notes' }, ...notes));
    rows.append(element);
  });
  chunk.element.style.minHeight = '';
  chunk.element.replaceChildren(rows);
  if (active >= 0 && findings[active].file === open) highlight(active, true);
}

function lastRowAt(offset) {
  const chunk = chunks[pieceAt(chunks, offset)];
  return chunk.rows[pieceAt(chunk.rows, offset)];
}

/** After a change of the filter: what is built is built anew, where it stands. */
function refill() {
  for (const chunk of chunks) {
    if (!chunk.isFilled) continue;
    chunk.element.style.minHeight = chunk.element.offsetHeight + 'px';
    chunk.isFilled = false;
    watcher.unobserve(chunk.element);
    watcher.observe(chunk.element);
  }
}

function highlight(index, on) {
  for (const element of document.querySelectorAll(`[data-f~="${index}"]`)) element.classList.toggle('active', on);
  for (const element of document.querySelectorAll(`[data-r~="${index}"]`)) element.classList.toggle('partner', on);
  byId('finding-' + index)?.classList.toggle('active', on);
}

function fillAround(offset) {
  const at = pieceAt(chunks, offset);
  for (let i = Math.max(0, at - 1); i <= Math.min(chunks.length - 1, at + 1); i++) fill(chunks[i]);
}

/** Makes a finding the active one: opens its text, goes to it, and lets a screen reader say it. */
function select(index, { keepsScroll = false } = {}) {
  const finding = findings[index];
  if (active >= 0 && active !== index) highlight(active, false);
  openFile(finding.file);
  active = index;
  fillAround(finding.start);
  highlight(index, true);
  const note = byId('finding-' + index);
  if (!keepsScroll) goTo(() => document.querySelector(`[data-f~="${index}"]`) ?? note, note);
  note?.focus({ preventScroll: true });
  history.replaceState(null, '', '#finding-' + index);
  countFile();
}

function showRelated(finding, number) {
  const place = finding.related[number];
  if (place.path === undefined) select(finding.index, { keepsScroll: true });
  else openFile(place.file);
  fillAround(place.start);
  const row = lastRowAt(place.start);
  const partner = () => {
    const element = chunks[pieceAt(chunks, place.start)].element.children[chunks[pieceAt(chunks, place.start)].rows.indexOf(row)];
    return element?.querySelector(`[data-r~="${finding.index}"]`) ?? element;
  };
  goTo(partner, null);
  partner()?.animate?.([{ outlineColor: 'transparent' }, {}], { duration: 600 });
}

/** Scrolls to a place, and once more when the chunks around it have taken their real heights. */
function goTo(find, note) {
  const mine = ++ticket;
  const step = left => {
    if (mine !== ticket) return;
    const element = find();
    if (!element) return;
    const box = element.getBoundingClientRect(), top = document.querySelector('.bar').offsetHeight + 24;
    if (box.top < top || box.top > window.innerHeight * 0.7) window.scrollBy(0, box.top - window.innerHeight * 0.3);
    const side = note?.getBoundingClientRect();
    if (side && side.bottom > window.innerHeight) window.scrollBy(0, Math.min(side.bottom - window.innerHeight + 16, Math.max(0, element.getBoundingClientRect().top - top)));
    if (left > 0) requestAnimationFrame(() => step(left - 1));
  };
  step(4);
}

function countFile() {
  const line = byId('file-count');
  if (!line) return;
  const here = inFile[open].filter(finding => shown[finding.index]);
  const place = here.findIndex(finding => finding.index === active);
  line.textContent = (here.length === inFile[open].length ? counted(here.length, 'finding') : here.length.toLocaleString('en') + ' of ' + counted(inFile[open].length, 'finding')) + (place >= 0 ? ', at number ' + (place + 1).toLocaleString('en') : '');
}

document.addEventListener('click', event => {
  const element = event.target.closest?.('mark[data-f]');
  if (!element) return;
  const here = element.dataset.f.split(' ').map(Number).sort((a, b) => findings[a].length - findings[b].length || a - b);
  select(here[(here.indexOf(active) + 1) % here.length]);
});

window.addEventListener('beforeprint', () => chunks.forEach(fill));
