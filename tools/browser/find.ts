/**
 * Finds a browser that can run an unpacked extension: WHENCE_BROWSER, Chromium on the system, Playwright's own,
 * then Edge and Chrome (whose newest versions refuse to load extensions from the command line; they come last).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const onPath = ['chromium', 'chromium-browser'];
const brandedOnPath = ['microsoft-edge', 'microsoft-edge-stable', 'google-chrome', 'google-chrome-stable'];
const elsewhere = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'];
const brandedElsewhere = [
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function fromPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function firstThere(candidates: (string | undefined)[]): string | null {
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

function find(): string | null {
  return firstThere([
    ...fromPath(onPath),
    ...elsewhere,
    chromium.executablePath(),
    ...fromPath(brandedOnPath),
    ...brandedElsewhere,
  ]);
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

/** Tries Playwright's installer, then, as root on Debian or Ubuntu, apt. */
function install(): void {
  console.error('No browser found: trying to install Chromium …');
  if (run('npx', 'playwright', 'install', 'chromium')) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update');
    run(
      'apt-get',
      'install',
      '-y',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-cjk',
      'fonts-noto-color-emoji',
    );
  }
}

const HELP = `Whence needs Chromium, Chrome or Edge for this and could neither find nor install one.
  - install Chromium (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install chromium), or
  - run: npx playwright install chromium, or
  - set WHENCE_BROWSER to the path of a Chromium, Chrome for Testing or Edge that you have.`;

/** Path of a browser, installing one if need be. Throws in plain words where that fails. */
export function findBrowser(): string {
  const named = process.env.WHENCE_BROWSER;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`WHENCE_BROWSER names ${named}, which is not there.`);
  }
  const present = find();
  if (present) return present;
  install();
  const installed = find();
  if (installed) return installed;
  throw new Error(HELP);
}
