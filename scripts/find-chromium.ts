import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { chromium } from '@playwright/test';
import { say } from './support/say.ts';

/** The build without windows comes first: the same pages in a fifth less time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PACKAGES = ['chromium-headless-shell', 'fonts-noto-cjk'];

/** How a browser is started here: no sandbox for root in a container, and nothing of its own on the network. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium that is here already: the `CHROMIUM` variable, one on the path, or Playwright's own. */
export function locateChromium(): string | null {
  const named = process.env['CHROMIUM'];
  if (named) {
    const path = onPath(named);
    if (path === null) throw new Error(`CHROMIUM=${named} 不存在  is not a program`);
    return path;
  }
  for (const name of NAMES) {
    const path = onPath(name);
    if (path !== null) return path;
  }
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** A Chromium for the browser tests, installed from Debian's packages where we may; throws with one clear line otherwise. */
export function findChromium(): string {
  const found = locateChromium() ?? (isDebianRoot() ? installChromium() : null);
  if (found !== null) return found;
  throw new Error(
    '未找到 Chromium：请安装 Chromium 或 Chrome，或用 CHROMIUM=/路径 指明。  ' +
      'No Chromium found: install Chromium or Chrome, or name it with CHROMIUM=/path.',
  );
}

function onPath(name: string): string | null {
  if (isAbsolute(name)) return existsSync(name) ? name : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || onPath('apt-get') === null) return false;
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installChromium(): string | null {
  say('未找到 Chromium，正在用 apt-get 安装……', `No Chromium found: installing ${PACKAGES.join(', ')} with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...PACKAGES];
  for (const args of [['update', '-q'], install]) spawnSync('apt-get', args, { stdio: 'inherit', env });
  return locateChromium();
}
