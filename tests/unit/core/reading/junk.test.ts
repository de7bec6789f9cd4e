import { expect, it } from 'vitest';
import { isJunkFile } from '../../../../src/lib/core/reading/index.ts';

it.each([
  'Thumbs.db',
  'thumbs.db',
  'ehthumbs.db',
  '.DS_Store',
  'Desktop.ini',
  '~$2024年报.docx',
  '.~2024年报.wps',
  '.~lock.2024年报.xlsx#',
  '~WRL0003.tmp',
  '2024年报.docx.crdownload',
  '年报.lnk',
  '__MACOSX/2024年报.docx',
  '各单位\\__MACOSX\\2024年报.docx',
])('%s is passed over', (path) => expect(isJunkFile(path)).toBe(true));

it.each(['2024年报.docx', '各单位/~2024年报.docx', 'thumbs.db.docx', 'a.tmp.pdf', '临时/年报.html'])(
  '%s is read',
  (path) => expect(isJunkFile(path)).toBe(false),
);
