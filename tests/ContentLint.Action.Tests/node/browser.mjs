// Starts the Chromium of CHROMIUM with nothing in it that calls home.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Opens a page, hands it to 'look', and closes the browser whatever happens; errors and requests of the page are kept. */
export async function withPage(look, size = { width: 1200, height: 900 }) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'contentlint-chromium-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM,
    headless: true,
    viewport: size,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error.message));
    return await look(page, errors);
  } finally {
    await browser.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}
