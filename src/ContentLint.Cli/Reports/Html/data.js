// What the page holds, and the one way in which it makes elements: text goes in as text, never as HTML.
const byId = id => document.getElementById(id);
const data = JSON.parse(byId('report-data').textContent);
const severities = ['error', 'warning', 'suggestion'];
const findings = data.findings;
const inFile = data.files.map(() => []);
findings.forEach((finding, index) => {
  finding.index = index;
  finding.end = finding.start + finding.length;
  finding.near = finding.related.filter(place => place.path === undefined);
  inFile[finding.file].push(finding);
});

const texts = new Map();
function textOf(file) {
  if (!texts.has(file)) texts.set(file, JSON.parse(byId('text-' + file).textContent));
  return texts.get(file);
}

const ruleOf = finding => data.rules[finding.rule];
const messageOf = finding => finding.message.map(part => part.text).join('');
const counted = (number, noun) => number.toLocaleString('en') + ' ' + noun + (number === 1 ? '' : 's');

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

/** A path whose last name stands out; isolated, so that its direction cannot turn what stands beside it. */
function pathLabel(file) {
  const { path, line, isRecord } = data.files[file];
  const cut = path.lastIndexOf('/') + 1;
  const label = make('bdi', { class: 'path' });
  const folder = make('span', { class: 'folder' }), name = make('span', { class: 'name' });
  appendVisibly(folder, path.slice(0, cut));
  appendVisibly(name, path.slice(cut) + (isRecord ? ':' + line : ''));
  label.append(folder, name);
  return label;
}
