// A text as rows: its lines, the long ones in pieces, so that a row is never more than a screen can lay out at once.
const longest = 4000;

function rowsOf(text, firstLine, isRecord) {
  const rows = [];
  const lineEnd = /\r\n|\r|\n/g;
  let start = 0, line = firstLine;
  while (start <= text.length) {
    const match = lineEnd.exec(text), end = match ? match.index : text.length;
    cutLine(text, start, end, line, isRecord, rows);
    if (!match) break;
    start = end + match[0].length;
    line++;
  }
  return rows;
}

function cutLine(text, start, end, line, isRecord, rows) {
  let from = start, first = true;
  do {
    let to = Math.min(end, from + longest);
    if (to < end) to = breakBefore(text, from, to);
    if (isRecord) to = behindLineEnds(text, from, to);
    rows.push({ start: from, end: to, line: first ? line : 0 });
    from = to;
    first = false;
  } while (from < end);
}

function breakBefore(text, from, to) {
  const space = text.lastIndexOf(' ', to);
  if (space > from + longest / 2) return space + 1;
  return text.charCodeAt(to) >= 0xDC00 && text.charCodeAt(to) <= 0xDFFF ? to - 1 : to;
}

/** In a record, line ends are written as \n: the place behind the first run of them. */
function behindLineEnds(text, from, to) {
  for (let i = from; i < to - 1; i++) {
    if (text[i] !== '\\') continue;
    if (text[i + 1] === 'n') {
      while (text[i] === '\\' && (text[i + 1] === 'n' || text[i + 1] === 'r')) i += 2;
      return i;
    }
    i++;
  }
  return to;
}

/** Rows in groups that are built together when they come into view. */
function chunksOf(rows) {
  const chunks = [];
  let chunk = null;
  for (const row of rows) {
    if (!chunk || chunk.rows.length >= 60 || row.end - chunk.start > 8000) {
      chunk = { rows: [], start: row.start, findings: [] };
      chunks.push(chunk);
    }
    chunk.rows.push(row);
    chunk.end = row.end;
  }
  return chunks;
}

/** The last of the ordered pieces that begins at or before an offset. */
function pieceAt(pieces, offset) {
  let low = 0, high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Builds a row's text: cut wherever a finding or a related place begins or ends, so that ranges may overlap as they like. */
function fillText(element, text, row, list) {
  const ranges = [];
  for (const finding of list) {
    if (!shown[finding.index]) continue;
    if (touches(finding.start, finding.end, row)) ranges.push({ from: finding.start, to: finding.end, finding });
    for (const place of finding.near) {
      if (touches(place.start, place.start + place.length, row)) ranges.push({ from: place.start, to: place.start + place.length, finding, related: true });
    }
  }
  const cuts = [...new Set([row.start, row.end, ...ranges.flatMap(range => [range.from, range.to])])].filter(cut => cut >= row.start && cut <= row.end).sort((a, b) => a - b);
  for (let i = 0; i < cuts.length; i++) {
    for (const range of ranges) {
      if (range.from === cuts[i] && range.to === cuts[i] && !range.related) element.append(mark([range], ''));
    }
    if (i + 1 === cuts.length) break;
    const covering = ranges.filter(range => range.from <= cuts[i] && range.to >= cuts[i + 1] && range.from < range.to);
    const piece = text.slice(cuts[i], cuts[i + 1]);
    if (covering.length === 0) appendVisibly(element, piece);
    else element.append(mark(covering, piece));
  }
}

const touches = (from, to, row) => from <= row.end && to >= row.start && (from < row.end || from === to || row.start === row.end);

function mark(ranges, piece) {
  const own = ranges.filter(range => !range.related).map(range => range.finding);
  const related = ranges.filter(range => range.related).map(range => range.finding.index);
  const element = make(own.length > 0 ? 'mark' : 'span', { 'data-f': own.map(finding => finding.index).join(' '), 'data-r': related.join(' ') });
  if (own.length > 0) {
    element.classList.add(severities.find(severity => own.some(finding => finding.severity === severity)));
    if (own.length > 1) element.classList.add('several');
    if (own.every(finding => finding.state === 'known')) element.classList.add('known');
    if (piece === '') element.classList.add('point');
  }
  return appendVisibly(element, piece);
}
