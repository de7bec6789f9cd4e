import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_DIR } from '../scripts/support/paths.ts';
import { buildCounty, publishCounty } from '../src/synth/index.ts';
import type { Bench } from './measurement.ts';

export const CORPUS = join(CACHE_DIR, 'bench-reading');
export const FILES = 60;
const SEED = 1;
/** Printing takes longest: so many different reports, each several times over. */
const PRINTED = 6;

const STYLE =
  '<style>body{font-size:17px;line-height:2.1}td,th{border:1px solid #000;padding:6px}table{border-collapse:collapse;break-before:page}</style>';
const FILLER = '<p>各项公开工作按照计划推进，内容及时更新，渠道保持畅通，答复均在期限之内。</p>'.repeat(22);

/** Folders `docx`, `html` and `pdf` of sixty reports of the fictional county each, the PDFs of eight pages printed by the browser. */
export async function prepareCorpus({ withBrowser }: Pick<Bench, 'withBrowser'>): Promise<void> {
  const ready = ['docx', 'html', 'pdf'].every(
    (name) => existsSync(join(CORPUS, name)) && readdirSync(join(CORPUS, name)).length === FILES,
  );
  if (ready) return;
  rmSync(CORPUS, { recursive: true, force: true });
  const { documents } = publishCounty(SEED, buildCounty(SEED));
  const write = (folder: string, files: readonly Uint8Array[]): void => {
    mkdirSync(join(CORPUS, folder), { recursive: true });
    for (const [index, bytes] of files.slice(0, FILES).entries())
      writeFileSync(join(CORPUS, folder, `${String(index + 1).padStart(2, '0')}.${folder}`), bytes);
  };
  const bytesOf = (format: string) => documents.filter((file) => file.format === format).map(({ bytes }) => bytes);
  write('docx', bytesOf('docx'));
  write('html', bytesOf('html'));
  const pages = bytesOf('html').slice(0, PRINTED);
  const printed = await withBrowser(async (context) => {
    const page = await context.newPage();
    const files: Uint8Array[] = [];
    for (const html of pages) {
      const text = new TextDecoder(/charset="?gb/i.test(new TextDecoder('latin1').decode(html)) ? 'gb18030' : 'utf-8');
      await page.setContent(text.decode(html).replace(/<\/body>/i, `${FILLER}${STYLE}</body>`));
      files.push(new Uint8Array(await page.pdf({ format: 'A4' })));
    }
    return files;
  });
  write(
    'pdf',
    Array.from({ length: FILES }, (_, index) => printed[index % PRINTED] ?? new Uint8Array()),
  );
}
