// What stands in the middle before a text is opened.
function showOverview(counts = applyFilter()) {
  open = -1;
  chunks = [];
  watcher?.disconnect();
  if (active >= 0) active = -1;
  history.replaceState(null, '', '#');
  const known = findings.filter(finding => finding.state === 'known').length, fresh = findings.length - known;
  const tiles = [
    ...severities.map(severity => [severity + 's', findings.filter(finding => finding.severity === severity && finding.state !== 'known').length, severity]),
    ['known' + (data.known > known ? ', left out' : ''), data.known, ''],
    ['files with findings', new Set(data.files.map(file => file.path)).size, ''],
    ['documents checked', data.documents, ''],
  ].filter(([, number, kind], index) => number > 0 || kind === 'warning' || index > 3);
  byId('main').replaceChildren(make('section', { class: 'overview' },
    make('h1', null, fresh > 0 ? counted(fresh, data.known > 0 ? 'new finding' : 'finding') : 'Nothing ' + (data.known > 0 ? 'new ' : '') + 'found'),
    make('dl', { class: 'tiles' }, ...tiles.map(([name, number, kind]) => make('div', { class: kind }, make('dt', null, name), make('dd', null, number.toLocaleString('en'))))),
    findings.length > 0 ? make('p', { class: 'start' }, make('button', { type: 'button', class: 'primary', onclick: () => step(1) }, 'Go through the findings'), make('span', { class: 'hint' }, 'or press ', make('kbd', null, 'j'))) : null,
    data.notices.length > 0 ? noticeList() : null,
    findings.length > 0 ? ruleTable(counts) : make('p', null, 'The articles are fit to publish as far as the rules can tell.'),
    make('p', { class: 'maker' }, 'Made by ' + data.tool.name + ' ' + data.tool.version + '. This page loads nothing from anywhere.')));
  markOpenFile();
}

function ruleTable(counts) {
  const rows = data.rules.map((rule, index) => ({ rule, index, count: counts.rules.get(index) ?? 0 })).filter(row => row.count > 0).sort((a, b) => b.count - a.count);
  const most = rows[0]?.count ?? 1;
  const body = make('tbody');
  for (const { rule, index, count } of rows) {
    const bar = make('span', { class: 'bar-fill', 'aria-hidden': 'true' });
    bar.style.width = Math.max(2, Math.round(100 * count / most)) + '%';
    body.append(make('tr', null,
      make('th', { scope: 'row' }, make('button', { type: 'button', class: 'link', title: 'Go through these findings', onclick: () => { filter.rules = new Set([index]); update(); step(1); } }, rule.id + ' ' + rule.name)),
      make('td', { class: 'number' }, count.toLocaleString('en')),
      make('td', { class: 'bar-cell' }, bar),
      make('td', null, rule.summary + ' ', make('button', { type: 'button', class: 'link', onclick: () => showRule(index) }, 'More'))));
  }
  return make('table', { class: 'rules' }, make('caption', null, 'Rules that found something'),
    make('thead', null, make('tr', null, make('th', { scope: 'col' }, 'Rule'), make('th', { scope: 'col', class: 'number' }, 'Findings'), make('td', { class: 'bar-cell', 'aria-hidden': 'true' }), make('th', { scope: 'col' }, 'What it flags'))), body);
}

function noticeList() {
  const list = make('ul');
  for (const notice of data.notices.slice(0, 200)) {
    const item = make('li', { class: notice.isError ? 'error' : '' });
    appendVisibly(item, (notice.isError ? 'Error: ' : '') + (notice.place ? notice.place + ': ' : '') + notice.message);
    list.append(item);
  }
  if (data.notices.length > 200) list.append(make('li', null, counted(data.notices.length - 200, 'further notice') + '.'));
  return make('section', { class: 'notices', 'aria-label': 'About the run' }, make('h2', null, 'About the run'), list);
}
