// Drives an HTML report in Chromium as a reader would.
// Usage: node html-report.mjs PAGE CHROMIUM FOLDER — prints one line of JSON with what it saw and leaves screenshots in FOLDER.
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [page_, executablePath, folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node html-report.mjs PAGE CHROMIUM FOLDER');
mkdirSync(folder, { recursive: true });
const url = pathToFileURL(page_).href;

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  const page = await context.newPage();
  const troubles = [], requests = [];
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) troubles.push(message.text()); });
  page.on('pageerror', error => troubles.push(String(error)));
  page.on('dialog', dialog => { troubles.push('A dialog was opened: ' + dialog.message()); dialog.dismiss(); });
  page.on('request', request => { if (request.url().split('#')[0] !== url) requests.push(request.url()); });

  const seen = {};
  const started = Date.now();
  await page.goto(url);
  await page.waitForFunction(() => document.getElementById('status').textContent !== '');
  seen.loadMs = Date.now() - started;
  Object.assign(seen, await page.evaluate(() => {
    const data = JSON.parse(document.getElementById('report-data').textContent);
    return { findings: data.findings.length, files: data.files.length, rules: data.rules.length, scripts: document.querySelectorAll('script').length };
  }));
  expect(seen.scripts === seen.files + 2, `The page holds ${seen.scripts} scripts, but ${seen.files + 2} are its own: content broke out.`);
  await page.screenshot({ path: join(folder, 'overview-light.png') });
  const status = () => page.textContent('#status');
  const activeId = () => page.evaluate(() => document.querySelector('.note.active')?.id ?? null);
  const inView = () => page.evaluate(() => {
    const element = document.querySelector('mark.active') ?? document.querySelector('.note.active');
    if (!element) return false;
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.top < innerHeight;
  });
  const settle = () => page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 80)))));
  const timed = async action => page.evaluate(action);

  if (seen.findings > 0) {
    expect((await status()).startsWith(seen.findings.toLocaleString('en')), `The status says '${await status()}' instead of ${seen.findings} findings.`);

    // Jump by keys.
    await page.keyboard.press('j');
    await settle();
    expect(await activeId() === 'finding-0', `'j' went to ${await activeId()} instead of the first finding.`);
    expect(await inView(), `'j' left the first finding out of view.`);
    const steps = Math.min(6, seen.findings - 1);
    for (let i = 0; i < steps; i++) await page.keyboard.press(i % 2 ? 'n' : 'j');
    await settle();
    expect(await activeId() === `finding-${steps}`, `${steps} more steps went to ${await activeId()}.`);
    expect(await inView(), 'The finding stepped to is out of view.');
    await page.screenshot({ path: join(folder, 'article-light.png') });
    if (steps > 0) {
      await page.keyboard.press('k');
      expect(await activeId() === `finding-${steps - 1}`, `'k' went to ${await activeId()}.`);
    }
    expect(await page.evaluate(() => document.activeElement.classList.contains('note')), 'The focus did not follow to the note.');

    // The marked text is the text that the finding names.
    const wrong = await page.evaluate(() => {
      const data = JSON.parse(document.getElementById('report-data').textContent);
      const finding = data.findings[Number(document.querySelector('.note.active').id.split('-')[1])];
      const text = JSON.parse(document.getElementById('text-' + finding.file).textContent);
      const plain = element => [...element.childNodes].map(node => node.nodeType === 3 ? node.data : node.classList.contains('sign') ? String.fromCodePoint(parseInt(node.textContent.slice(2), 16)) : plain(node)).join('');
      const marked = [...document.querySelectorAll('mark.active')].map(plain).join('');
      const expected = text.slice(finding.start, finding.start + finding.length).replace(/[\r\n]/g, '');
      return marked === expected || finding.length > 3000 ? null : `${JSON.stringify(marked)} is marked instead of ${JSON.stringify(expected)}`;
    });
    expect(wrong === null, wrong);

    // From the last to the first, and to the very end.
    await page.keyboard.press('i');
    expect(await page.isVisible('.overview'), `'i' did not show the overview.`);
    const end = Date.now();
    await page.keyboard.press('k');
    await settle();
    seen.jumpToEndMs = Date.now() - end;
    expect(await activeId() === `finding-${seen.findings - 1}`, `'k' from the overview went to ${await activeId()} instead of the last finding.`);
    expect(await inView(), 'The last finding is out of view after the jump.');
    seen.stepMs = await timed(() => { const t = performance.now(); for (let i = 0; i < 5; i++) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k' })); return Math.round((performance.now() - t) / 5); });

    // Filter by text.
    const word = await page.evaluate(() => JSON.parse(document.getElementById('report-data').textContent).rules[0].name);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement.id) === 'filter', `'/' did not go to the filter.`);
    const before = Date.now();
    await page.keyboard.insertText(word);
    await page.waitForFunction(() => !document.getElementById('clear').hidden);
    seen.filterMs = Date.now() - before;
    seen.filtered = await status();
    const expected = await page.evaluate(name => {
      const data = JSON.parse(document.getElementById('report-data').textContent);
      return data.findings.filter(f => [data.rules[f.rule].id, data.rules[f.rule].name, f.message.map(p => p.text).join(''), f.text, data.files[f.file].path].join('\n').toLowerCase().includes(name)).length;
    }, word);
    expect(seen.filtered.startsWith(expected.toLocaleString('en')), `The filter '${word}' says '${seen.filtered}' instead of ${expected}.`);
    await page.keyboard.press('Enter');
    await settle();
    expect(await page.evaluate(name => document.querySelector('.note.active .rule').textContent.includes(name), word), `Enter did not go to a finding of ${word}.`);
    await page.screenshot({ path: join(folder, 'filtered-light.png') });
    await page.click('#clear');
    await settle();

    // Filter by rule and severity.
    const first = page.locator('#rules li button').first();
    await first.click();
    expect(await first.getAttribute('aria-pressed') === 'true', 'The rule that was clicked is not pressed.');
    const filterTime = await timed(() => { const t = performance.now(); document.querySelector('#rules li button').click(); return Math.round(performance.now() - t); });
    seen.toggleMs = filterTime;
    expect((await status()) === seen.findings.toLocaleString('en') + (seen.findings === 1 ? ' finding' : ' findings'), `Without a filter the status says '${await status()}'.`);

    // Filter by state, where findings were compared with known ones.
    const states = page.locator('#states button');
    seen.states = await states.count();
    expect(seen.states === new Set(await page.evaluate(() => JSON.parse(document.getElementById('report-data').textContent).findings.flatMap(f => f.state ?? []))).size, `There are ${seen.states} states to choose from.`);
    for (let i = 0; i < seen.states; i++) {
      await states.nth(i).click();
      const state = (await states.nth(i).textContent()).match(/^[a-z]+/)[0];
      const count = await page.evaluate(name => JSON.parse(document.getElementById('report-data').textContent).findings.filter(f => f.state === name).length, state);
      expect((await status()).startsWith(count.toLocaleString('en')), `Of state ${state} there are ${count} findings, the status says '${await status()}'.`);
      await states.nth(i).click();
    }

    // A click in the text goes to the innermost finding there.
    await page.evaluate(() => scrollTo(0, 0));
    await settle();
    const target = page.locator('mark:not(.active)').first();
    if (await target.count() > 0) {
      const ids = (await target.getAttribute('data-f')).split(' ').map(id => 'finding-' + id);
      await target.click();
      expect(ids.includes(await activeId()), `A click in the text went to ${await activeId()} instead of ${ids.join(' or ')}.`);
    }

    // The rule's help.
    await page.keyboard.press('j');
    await page.keyboard.press('h');
    expect(await page.isVisible('#rule-dialog'), `'h' did not show the rule.`);
    await page.screenshot({ path: join(folder, 'rule-light.png') });
    await page.keyboard.press('Escape');
    expect(!await page.isVisible('#rule-dialog'), 'Escape did not close the rule.');
  }

  await page.keyboard.press('?');
  expect(await page.isVisible('#key-dialog'), `'?' did not show the keys.`);
  await page.keyboard.press('Escape');

  // Dark by the switch, and by the system's wish.
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.keyboard.press('t');
  expect(await ground() !== light, `'t' did not change the colours.`);
  await settle();
  await page.screenshot({ path: join(folder, 'article-dark.png') });
  await page.keyboard.press('i');
  await page.screenshot({ path: join(folder, 'overview-dark.png') });
  await page.evaluate(() => { localStorage.clear(); delete document.documentElement.dataset.theme; });
  await page.emulateMedia({ colorScheme: 'dark' });
  seen.darkBySystem = await ground() !== light;
  expect(seen.darkBySystem, 'The page does not follow the system into the dark.');
  await page.emulateMedia({ colorScheme: 'light' });

  // A narrow window.
  await page.setViewportSize({ width: 400, height: 800 });
  await settle();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'The overview is wider than a narrow window.');
  await page.screenshot({ path: join(folder, 'overview-narrow.png') });
  if (seen.findings > 0) {
    await page.keyboard.press('j');
    await settle();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'The article is wider than a narrow window.');
    await page.screenshot({ path: join(folder, 'article-narrow.png') });
    await page.click('#panel');
    expect(await page.isVisible('#sidebar'), 'The button does not open the filters.');
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(folder, 'panel-narrow.png') });
  }

  expect(seen.loadMs < 20_000, `The page took ${seen.loadMs} ms to load.`);
  expect((seen.stepMs ?? 0) < 1_000 && (seen.toggleMs ?? 0) < 2_000, `A step took ${seen.stepMs} ms, a filter ${seen.toggleMs} ms.`);
  expect(requests.length === 0, `The page asked for ${requests.join(', ')}.`);
  expect(troubles.length === 0, `The browser complained: ${troubles.join(' | ')}`);
  expect(await page.evaluate(() => globalThis.pwned) === undefined, 'A text of an article ran as code.');
  console.log(JSON.stringify(seen));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
}
