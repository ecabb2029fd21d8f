// Signs that cannot be seen, or that change how others are seen, are shown by their numbers. Joiners within emoji and scripts stay.
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

function appendVisibly(parent, text) {
  let from = 0;
  for (const match of text.matchAll(unseen)) {
    if (match.index > from) parent.append(text.slice(from, match.index));
    const number = 'U+' + match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    parent.append(make('span', { class: 'sign', title: 'An invisible character' }, number));
    from = match.index + match[0].length;
  }
  if (from < text.length) parent.append(text.slice(from));
  return parent;
}
