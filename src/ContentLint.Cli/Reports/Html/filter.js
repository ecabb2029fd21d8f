// Which findings are shown. An empty choice of a kind means all of it.
const filter = { words: [], severities: new Set(), states: new Set(), rules: new Set() };
let shown = findings.map(() => true);
let shownCount = findings.length;

function haystack(finding) {
  const rule = ruleOf(finding);
  finding.haystack ??= [rule.id, rule.name, messageOf(finding), finding.text, data.files[finding.file].path].join('\n').toLowerCase();
  return finding.haystack;
}

const allows = (choice, value) => choice.size === 0 || choice.has(value);

/** Chooses what is shown; counts each kind as if its own choice were open, so that a count says what a click would bring. */
function applyFilter() {
  const counts = { severities: new Map(), states: new Map(), rules: new Map(), files: new Map() };
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  shownCount = 0;
  for (const finding of findings) {
    shown[finding.index] = false;
    if (!filter.words.every(word => haystack(finding).includes(word))) continue;
    const severity = allows(filter.severities, finding.severity), state = allows(filter.states, finding.state), rule = allows(filter.rules, finding.rule);
    if (state && rule) add(counts.severities, finding.severity);
    if (severity && rule) add(counts.states, finding.state);
    if (severity && state) add(counts.rules, finding.rule);
    if (!severity || !state || !rule) continue;
    shown[finding.index] = true;
    shownCount++;
    add(counts.files, finding.file);
  }
  return counts;
}

const isFiltered = () => filter.words.length + filter.severities.size + filter.states.size + filter.rules.size > 0;
