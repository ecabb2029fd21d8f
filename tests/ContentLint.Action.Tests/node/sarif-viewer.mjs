// node sarif-viewer.mjs SARIF PICTURE: what Microsoft's viewer shows of a SARIF file, as JSON. The numbers are the ones that it prints.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withPage } from './browser.mjs';

const [sarif, picture] = process.argv.slice(2);

const shown = await withPage(async (page, errors) => {
  await page.setContent('<!doctype html><meta charset="utf-8"><body><div id="viewer"></div>');
  for (const script of ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js', '@microsoft/sarif-web-component/dist/index.js'])
    await page.addScriptTag({ path: fileURLToPath(new URL(`./node_modules/${script}`, import.meta.url)) });
  await page.evaluate(log => {
    const { React, ReactDOM, Viewer } = window;
    ReactDOM.render(React.createElement(Viewer, { logs: [log] }), document.getElementById('viewer'));
  }, JSON.parse(fs.readFileSync(sarif, 'utf8')));
  await page.waitForSelector('.bolt-tree-row .bolt-pill-content');
  const answer = await page.evaluate(() => ({
    total: Number(document.querySelector('.bolt-card-header .bolt-pill-content').innerText),
    rules: [...document.querySelectorAll('.bolt-tree-row')].filter(row => row.querySelector('.bolt-pill-content'))
      .map(row => ({ id: row.innerText.trim().split(/\s|:/)[0], count: Number(row.querySelector('.bolt-pill-content').innerText) })),
    text: document.body.innerText,
  }));
  await page.screenshot({ path: picture });
  return { ...answer, errors };
}, { width: 1200, height: 2400 });
process.stdout.write(JSON.stringify(shown));
