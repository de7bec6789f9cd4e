import { chromium } from '@playwright/test';
import { importFile } from '../src/lib/core/import.ts';
import type { FormYear } from '../src/lib/core/report/index.ts';
import { loadAsset } from '../src/cli/load-asset.ts';
import { inventFigures } from '../tests/support/documents/figures.ts';
import { LAYOUTS } from '../tests/support/documents/layouts.ts';
import { packScan } from '../tests/support/documents/scan-file.ts';
import { CHROMIUM_FLAGS, locateChromium } from './find-chromium.ts';
import { damageInBrowser } from './support/scans/damage.ts';
import { DEGREES, inventDamage } from './support/scans/invent-damage.ts';
import { LOOKS, printPages } from './support/scans/print-pages.ts';
import { NO_SCORE, addScores, scoreScan, type ScanScore } from './support/scans/score-scan.ts';
import { say, stop } from './support/say.ts';

const FORMS: readonly FormYear[] = ['2021', '2021', '2019'];
const words = process.argv.slice(2);
const [count = 3, seed = Math.floor(Math.random() * 1_000_000)] = words
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const named = DEGREES.filter((degree) => words.includes(degree));
const chosen = named.length > 0 ? named : DEGREES;

const print = (name: string, { cells, right, confirmed, doubtful, wrong, silent }: ScanScore): void =>
  console.log(
    `${name.padEnd(24)} cells ${cells}  right ${right}  confirmed ${confirmed}  doubtful ${doubtful}  wrong ${wrong}  silent ${silent.length} ${silent.join(' ')}`,
  );

/** Prints reports of ours, damages them, reads them again and counts: `npm run test:scans -- [count of each degree] [seed] [degree …]`. */
async function measureScans(): Promise<void> {
  const executablePath = locateChromium();
  if (executablePath === null) return stop('没有找到浏览器，无法制作扫描件', 'No browser to make scans with.');
  say(`各 ${count} 份，种子 ${seed}`, `${count} scans of each degree, seed ${seed}`);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  const page = await browser.newPage();
  const layouts = Object.entries(LAYOUTS);
  for (const degree of chosen) {
    let all = NO_SCORE;
    for (let index = 0; index < count; index += 1) {
      const own = seed + index;
      const form = FORMS[own % FORMS.length] ?? '2021';
      const [layout, layOut] = layouts[index % layouts.length] ?? [];
      const damage = inventDamage(degree, own);
      const figures = inventFigures(form, own, index % 2 === 1);
      const parts = layOut?.(form, (id) => String(figures.get(id))) ?? [];
      const pages = await printPages(page, parts, LOOKS[own % LOOKS.length] ?? '', damage.dpi);
      const scanned: Uint8Array[] = [];
      for (const [at, png] of pages.entries()) {
        const given = [Buffer.from(png).toString('base64'), { ...damage, seed: own * 10 + at }] as const;
        scanned.push(new Uint8Array(Buffer.from(await page.evaluate(damageInBrowser, given), 'base64')));
      }
      const { outcomes } = await importFile(packScan(scanned), { loadAsset });
      const name = `${degree} ${own} ${layout ?? ''}`;
      const score = scoreScan(name, figures, outcomes[0]);
      print(name, score);
      all = addScores(all, score);
    }
    print(degree, all);
  }
  await browser.close();
}

await measureScans();
