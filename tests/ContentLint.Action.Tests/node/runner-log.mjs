// Reads a step's output as the runner does (actions/runner: Runner.Common/ActionCommand.cs, Runner.Worker/ActionCommandManager.cs,
// Runner.Worker/Handlers/OutputManager.cs) and says which lines were alive as commands.

const registered = new Set(['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice',
  'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning']);

// .NET's TrimStart takes U+0085 for white space, and not U+FEFF.
const trimStart = line => line.replace(/^[\s\u0085]+/u, blanks => blanks.includes('\uFEFF') ? blanks.slice(blanks.indexOf('\uFEFF')) : '');

const unescape = (text, pairs) => pairs.reduce((t, [escaped, plain]) => t.replaceAll(escaped, plain), text);
const data = [['%0D', '\r'], ['%0A', '\n'], ['%25', '%']];
const property = [['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%']];
const bracketed = [['%3B', ';'], ['%0D', '\r'], ['%0A', '\n'], ['%5D', ']'], ['%25', '%']];

function command(info, text, separator, pairs, dataPairs, known) {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!known.has(name.toLowerCase())) return null;
  const properties = {};
  for (const part of space < 0 ? [] : info.slice(space + 1).trim().split(separator)) {
    const sign = part.indexOf('=');
    if (sign > 0 && sign + 1 < part.length) properties[part.slice(0, sign)] = unescape(part.slice(sign + 1), pairs);
  }
  return { name: name.toLowerCase(), properties, data: unescape(text, dataPairs) };
}

function parseV2(line, known) {
  const text = trimStart(line);
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  return end < 0 ? null : command(text.slice(2, end), text.slice(end + 2), ',', property, data, known);
}

function parseV1(line, known) {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : command(line.slice(start + 3, end), line.slice(end + 1), ';', bracketed, bracketed, known);
}

/** The commands that a step's output gave, in order; what stands between stop-commands and its token gives none. */
export function liveCommands(output) {
  const known = new Set(registered);
  const live = [];
  let token = null;
  // A lone carriage return ends a line, too: the runner reads by StreamReader.ReadLine.
  for (const line of output.split(/\r\n|\n|\r/)) {
    const found = parseV2(line, known) ?? parseV1(line, known);
    if (!found) continue;
    if (token !== null) {
      if (found.name !== token) continue;
      known.delete(token);
      token = null;
    } else if (found.name === 'stop-commands') {
      token = found.data.toLowerCase();
      known.add(token);
    } else {
      live.push(found);
    }
  }
  return { live, stopped: token !== null };
}

/** Reads GITHUB_OUTPUT and its like: name=value, and name<<DELIMITER with the value on the lines until the delimiter. */
export function readFileCommands(text) {
  const values = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    if (lines[i] === '') continue;
    const sign = lines[i].indexOf('='), here = lines[i].indexOf('<<');
    if (sign >= 0 && (here < 0 || sign < here)) {
      values[lines[i].slice(0, sign)] = lines[i].slice(sign + 1);
    } else if (here > 0) {
      const end = lines.indexOf(lines[i].slice(here + 2), i + 1);
      if (end < 0) throw new Error(`No delimiter ends '${lines[i]}'.`);
      values[lines[i].slice(0, here)] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else {
      throw new Error(`'${lines[i]}' is not of the form name=value.`);
    }
  }
  return values;
}
