// The filters and the files beside the text.
let filesShown = 300;

function choice(kind, value, ...label) {
  const count = make('span', { class: 'count' });
  const button = make('button', { type: 'button', 'aria-pressed': 'false', onclick: () => toggle(kind, value) }, ...label, count);
  button.update = counts => {
    count.textContent = (counts.get(value) ?? 0).toLocaleString('en');
    button.setAttribute('aria-pressed', filter[kind].has(value));
    button.classList.toggle('none', !counts.has(value));
  };
  return button;
}

const choices = { severities: [], states: [], rules: [] };

function buildChoices() {
  const used = new Set(findings.map(finding => finding.severity));
  choices.severities = severities.filter(severity => used.has(severity)).map(severity => choice('severities', severity, make('span', { class: 'dot ' + severity, 'aria-hidden': 'true' }), severity));
  const states = ['new', 'known'].filter(state => findings.some(finding => finding.state === state));
  choices.states = states.map(state => choice('states', state, state));
  choices.rules = data.rules.map((rule, index) => choice('rules', index, make('span', { class: 'label' }, make('span', { class: 'id' }, rule.id), ' ' + rule.name)));
  byId('severities').append(...choices.severities);
  byId('states').append(...choices.states);
  byId('state-section').hidden = states.length === 0;
  byId('rules').append(...choices.rules.map((button, index) => make('li', null, button,
    make('button', { type: 'button', class: 'why', 'aria-label': 'About ' + data.rules[index].name, title: 'About this rule', onclick: () => showRule(index) }, '?'))));
}

function toggle(kind, value) {
  if (!filter[kind].delete(value)) filter[kind].add(value);
  update();
}

/** Everything that depends on the filter. */
function update() {
  const counts = applyFilter();
  for (const [kind, buttons] of Object.entries(choices)) buttons.forEach(button => button.update(counts[kind]));
  byId('status').textContent = shownCount === findings.length ? counted(findings.length, 'finding') : shownCount.toLocaleString('en') + ' of ' + counted(findings.length, 'finding');
  byId('clear').hidden = !isFiltered();
  byId('next').disabled = byId('previous').disabled = shownCount === 0;
  buildFiles(counts.files);
  if (open >= 0) {
    refill();
    countFile();
  } else showOverview(counts);
}

function buildFiles(counts) {
  const files = data.files.map((_, index) => index).filter(file => counts.has(file));
  const items = files.slice(0, filesShown).map(file => make('li', null, fileButton(file, counts.get(file))));
  if (files.length > filesShown) {
    items.push(make('li', null, make('button', { type: 'button', class: 'link', onclick: () => { filesShown += 1000; update(); } }, 'Show more of ' + counted(files.length, 'file'))));
  }
  if (items.length === 0) items.push(make('li', { class: 'empty' }, 'No file matches.'));
  byId('files').replaceChildren(...items);
  markOpenFile();
}

function fileButton(file, count) {
  const button = make('button', { type: 'button', 'data-file': file, onclick: () => openAt(file) }, pathLabel(file), make('span', { class: 'count' }, count.toLocaleString('en')));
  button.title = data.files[file].path.replace(unseen, '\uFFFD');
  return button;
}

function markOpenFile() {
  for (const button of document.querySelectorAll('#files [data-file]')) {
    if (Number(button.dataset.file) !== open) {
      button.removeAttribute('aria-current');
      continue;
    }
    button.setAttribute('aria-current', 'true');
    const box = button.getBoundingClientRect(), room = byId('sidebar').getBoundingClientRect();
    if (box.top < room.top || box.bottom > room.bottom) byId('sidebar').scrollTop += box.top - room.top - room.height / 3;
  }
}

function openAt(file) {
  byId('sidebar').classList.remove('is-open');
  byId('panel').setAttribute('aria-expanded', 'false');
  const first = inFile[file].find(finding => shown[finding.index]);
  if (first) select(first.index);
  else openFile(file);
}

function showRule(index) {
  const rule = data.rules[index];
  byId('rule-dialog-title').textContent = rule.id + ' ' + rule.title;
  const body = byId('rule-dialog-body');
  body.replaceChildren(byId('help-' + rule.id).content.cloneNode(true));
  if (rule.uri.startsWith('https://')) body.append(make('p', null, make('a', { href: rule.uri, rel: 'noreferrer' }, 'The rule on the web')));
  byId('rule-dialog').showModal();
  body.scrollTop = 0;
}
