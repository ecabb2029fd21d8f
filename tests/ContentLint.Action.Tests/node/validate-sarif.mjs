// node validate-sarif.mjs SCHEMA FILE…: what the JSON schema (ajv) and Microsoft's multitool with GitHub's rules say about SARIF files, as JSON.
// Both are needed: the multitool ends with exit code 0 whatever it finds, and in silence when it cannot read a value; the schema knows no GitHub.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [schemaFile, ...files] = process.argv.slice(2);
const ajv = new Ajv({ strict: false, allErrors: false });
addFormats(ajv);
const matches = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, 'utf8')));

// npm runs no script of the package that would make its program executable.
const multitool = createRequire(import.meta.url)('@microsoft/sarif-multitool');
fs.chmodSync(multitool, 0o755);

// Two thirds of its usual time for large files, and one core.
const frugal = { DOTNET_TieredPGO: '0', DOTNET_gcConcurrent: '0' };

const answers = files.map(file => {
  const schema = matches(JSON.parse(fs.readFileSync(file, 'utf8'))) ? [] : matches.errors.map(e => `${e.instancePath}: ${e.message}`);
  // What breaks the schema may stop the multitool in silence.
  if (schema.length > 0) return { schema, problems: [] };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'contentlint-sarif-'));
  try {
    const answer = path.join(folder, 'answer.sarif');
    const run = spawnSync(multitool, ['validate', file, '--rule-kind', 'Sarif;Ghas', '-o', answer], { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...frugal } });
    if (run.error) throw run.error;
    const { results, invocations } = JSON.parse(fs.readFileSync(answer, 'utf8')).runs[0];
    const told = (invocations ?? []).flatMap(i => [...(i.toolExecutionNotifications ?? []), ...(i.toolConfigurationNotifications ?? [])]);
    return {
      schema,
      // The default level of a result is 'warning' (SARIF 2.1.0, 3.27.10), that of a notification, too.
      problems: [...results.map(r => [r.level ?? 'warning', `${r.ruleId}: ${r.locations?.[0]?.physicalLocation?.region?.startLine ?? ''}: ${r.message.text ?? (r.message.arguments ?? []).join(' ')}`]),
        ...told.map(n => [n.level ?? 'warning', n.message.text])]
        .filter(([level]) => level === 'error' || level === 'warning').map(([level, text]) => `${level} ${text}`),
    };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
process.stdout.write(JSON.stringify(answers));
