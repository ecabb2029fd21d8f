// Runs a composite action's steps as the runner does: inputs, expressions, conditions, bash, files of commands.
// Reads what to run as JSON from standard input and prints what happened as JSON. Steps that use another action are listed only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { Evaluator, Lexer, Parser, data } from '@actions/expressions';
import { liveCommands, readFileCommands } from './runner-log.mjs';

const spec = JSON.parse(fs.readFileSync(0, 'utf8'));
const action = parseYaml(fs.readFileSync(spec.action, 'utf8'));

const unknown = Object.keys(spec.with).filter(name => !(name in action.inputs));
if (unknown.length > 0) throw new Error(`Unexpected input(s): ${unknown.join(', ')}.`);
const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, String(spec.with[name] ?? input.default ?? '')]));

const steps = {};
const paths = [];
const environment = {};
let failed = false;

const toData = value =>
  value === null || value === undefined ? new data.Null()
    : typeof value === 'string' ? new data.StringData(value)
      : typeof value === 'boolean' ? new data.BooleanData(value)
        : typeof value === 'number' ? new data.NumberData(value)
          : new data.Dictionary(...Object.entries(value).map(([key, item]) => ({ key, value: toData(item) })));

const functions = [['success', () => !failed], ['failure', () => failed], ['always', () => true], ['cancelled', () => false]]
  .map(([name, call]) => ({ name, description: '', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(call()) }));

function evaluate(source) {
  const context = {
    inputs,
    steps,
    env: { ...spec.env, ...environment },
    github: { event_name: spec.event.name, event: spec.event.payload, sha: spec.sha, workspace: spec.workspace },
    runner: { os: 'Linux', arch: 'X64', temp: spec.temp, tool_cache: spec.toolCache },
  };
  const parser = new Parser(new Lexer(source).lex().tokens, Object.keys(context), functions);
  return new Evaluator(parser.parse(), toData(context), new Map(functions.map(f => [f.name, f]))).evaluate();
}

const interpolate = text => String(text).replace(/\$\{\{(.*?)\}\}/gs, (_, source) => evaluate(source).coerceString());

function isWanted(condition) {
  const source = String(condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const whole = /\b(success|failure|always|cancelled)\s*\(/.test(source) ? source : `success() && (${source})`;
  return evaluate(`(${whole}) && true || false`).coerceString() === 'true';
}

function runBash(step, index) {
  const folder = fs.mkdtempSync(path.join(spec.temp, '_runner_file_commands_'));
  const files = Object.fromEntries(['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY', 'STATE'].map(name => [`GITHUB_${name}`, path.join(folder, name.toLowerCase())]));
  for (const file of Object.values(files)) fs.writeFileSync(file, '');
  const script = path.join(folder, `${index}.sh`);
  fs.writeFileSync(script, interpolate(step.run) + '\n');
  const env = {
    ...spec.env,
    ...environment,
    ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, interpolate(value)])),
    ...files,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: path.dirname(spec.action),
    GITHUB_EVENT_NAME: spec.event.name,
    GITHUB_SHA: spec.sha,
    GITHUB_WORKSPACE: spec.workspace,
    RUNNER_TEMP: spec.temp,
    RUNNER_TOOL_CACHE: spec.toolCache,
    RUNNER_OS: 'Linux',
  };
  if (paths.length > 0) env.PATH = [...paths, env.PATH].join(path.delimiter);
  const done = spawnSync('bash', ['-c', `exec bash --noprofile --norc -eo pipefail "$0" 2>&1`, script], { cwd: spec.workspace, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.error) throw done.error;
  paths.unshift(...fs.readFileSync(files.GITHUB_PATH, 'utf8').split('\n').filter(Boolean).reverse());
  Object.assign(environment, readFileCommands(fs.readFileSync(files.GITHUB_ENV, 'utf8')));
  const { live, stopped } = liveCommands(done.stdout);
  return {
    exitCode: done.status,
    log: live.filter(c => c.name === 'add-mask').reduce((log, mask) => log.replaceAll(mask.data, '***'), done.stdout),
    commands: live,
    stopped,
    outputs: readFileCommands(fs.readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: fs.readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

const report = { steps: [], outputs: {}, summary: '', conclusion: 'success' };
for (const [index, step] of action.runs.steps.entries()) {
  const wanted = isWanted(step.if);
  const entry = { name: step.name ?? '', id: step.id ?? '', uses: step.uses ?? '', outcome: wanted ? 'success' : 'skipped', exitCode: 0, log: '', commands: [], stopped: false };
  if (wanted && step.uses) {
    entry.with = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, interpolate(value)]));
  } else if (wanted) {
    if (step.shell !== 'bash') throw new Error(`The step '${entry.name}' asks for the shell '${step.shell}'; only bash is everywhere.`);
    Object.assign(entry, runBash(step, index));
    entry.outcome = entry.exitCode === 0 ? 'success' : 'failure';
    report.summary += entry.summary;
  }
  if (step.id) steps[step.id] = { outputs: entry.outputs ?? {}, outcome: entry.outcome, conclusion: step['continue-on-error'] ? 'success' : entry.outcome };
  if (entry.outcome === 'failure' && !step['continue-on-error']) failed = true;
  report.steps.push(entry);
}
report.outputs = Object.fromEntries(Object.entries(action.outputs ?? {}).map(([name, output]) => [name, interpolate(output.value)]));
report.conclusion = failed ? 'failure' : 'success';
process.stdout.write(JSON.stringify(report));
