// The note beside the text that says what a finding is about.
function noteOf(finding) {
  const rule = ruleOf(finding);
  const note = make('article', { class: 'note ' + finding.severity, id: 'finding-' + finding.index, tabindex: '-1', 'aria-label': finding.severity + ', ' + rule.name + ', line ' + finding.line });
  if (finding.state === 'known') note.classList.add('known');
  const head = make('header', null,
    make('span', { class: 'dot ' + finding.severity, 'aria-hidden': 'true' }),
    make('span', { class: 'word' }, finding.severity),
    finding.state ? make('span', { class: 'badge' }, finding.state) : null,
    make('button', { type: 'button', class: 'link rule', title: 'Why it matters and how to mend it (h)', onclick: event => { event.stopPropagation(); showRule(finding.rule); } }, rule.id + ' ' + rule.name));
  note.append(head, messageElement(finding));
  if (finding.related.length > 0) note.append(relatedList(finding));
  finding.fixes.forEach(fix => note.append(fixElement(finding, fix)));
  note.addEventListener('click', () => select(finding.index, { keepsScroll: true }));
  return note;
}

function messageElement(finding) {
  const message = make('p', { class: 'message' });
  for (const part of finding.message) {
    if (part.related !== undefined && canJump(finding.related[part.related])) message.append(appendVisibly(jump(finding, part.related), part.text));
    else appendVisibly(message, part.text);
  }
  return message;
}

/** A place in another file can be shown when the page holds that file. */
const canJump = place => place !== undefined && (place.path === undefined || place.file !== undefined);

const jump = (finding, number) => make('button', { type: 'button', class: 'link', onclick: event => { event.stopPropagation(); showRelated(finding, number); } });

function relatedList(finding) {
  const list = make('ul', { class: 'related' });
  finding.related.forEach((place, number) => {
    const link = canJump(place) ? jump(finding, number) : make('span');
    if (place.path !== undefined) appendVisibly(link, place.path + ', ');
    link.append((place.path === undefined ? 'Line ' : 'line ') + place.line);
    list.append(make('li', null, link, appendVisibly(make('span'), ': ' + place.message)));
  });
  return list;
}

function fixElement(finding, fix) {
  const text = textOf(finding.file), changes = fix.changes;
  if (changes.length === 0) return null;
  const from = wordStart(text, changes[0].start), last = changes[changes.length - 1], to = wordEnd(text, last.start + last.length);
  const before = make('code', { class: 'before' }), after = make('code', { class: 'after' });
  let at = from;
  for (const change of changes) {
    const same = text.slice(at, change.start), removed = text.slice(change.start, change.start + change.length);
    appendVisibly(before, short(same));
    appendVisibly(after, short(same));
    if (removed) before.append(appendVisibly(make('del'), short(removed)));
    if (change.text) after.append(appendVisibly(make('ins'), change.text));
    at = change.start + change.length;
  }
  appendVisibly(before, short(text.slice(at, to)));
  appendVisibly(after, short(text.slice(at, to)));
  return make('div', { class: 'fix' },
    make('p', null, (fix.safe ? 'Fix: ' : 'Fix, look at the result: ') + fix.description),
    make('div', { class: 'change' }, make('span', { class: 'unseen' }, 'Before: '), before),
    make('div', { class: 'change' }, make('span', { class: 'unseen' }, 'After: '), after.textContent === '' ? make('code', { class: 'after empty' }, 'nothing') : after));
}

const short = text => text.length <= 160 ? text : text.slice(0, 110) + ' … ' + text.slice(-40);

function wordStart(text, at) {
  let start = at;
  while (start > 0 && at - start < 24 && !/\s/.test(text[start - 1])) start--;
  return start;
}

function wordEnd(text, at) {
  let end = at;
  while (end < text.length && end - at < 24 && !/\s/.test(text[end])) end++;
  return end;
}
