import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDrawnPages } from '../../../../src/lib/core/reading/drawn-pages.ts';
import { packDocx, paragraph, pictureOf, picturePart, run } from '../../../support/documents/docx.ts';
import { printOfd } from '../../../support/documents/ofd.ts';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/pictures/${name}`));

describe('the pages of a document that are drawn', () => {
  it('of a Word document are its pictures of tables and pages, as wide as they are printed', async () => {
    const body =
      pictureOf('small', 40, 30) + pictureOf('a', 415, 250) + paragraph(run('文')) + pictureOf('b', 300, 200);
    const pictures = { small: fixture('bits.png'), a: fixture('colours.png'), b: Uint8Array.of(1, 2) };
    const pages = await openDrawnPages(packDocx(body, picturePart(pictures)));
    expect(pages.count).toBe(2);
    expect(await pages.open(1)).toMatchObject({ kind: 'picture', width: 415, picture: { width: 33, height: 20 } });
    expect(await pages.open(2)).toBeNull();
    expect(await pages.open(3)).toBeNull();
  });

  it('of OFD are characters and lines', async () => {
    const pages = await openDrawnPages(printOfd([{ kind: 'heading', text: '一、总体情况' }]));
    const page = await pages.open(1);
    expect([pages.count, Math.round(page?.width ?? 0)]).toEqual([1, 595]);
    expect(page?.kind === 'content' ? page.content.glyphs.map(({ text }) => text).join('') : null).toBe('一、总体情况');
    expect(await pages.open(2)).toBeNull();
  });

  it('of a TIFF are its pictures', async () => {
    const pages = await openDrawnPages(fixture('two-pages.tif'));
    expect(pages.count).toBe(2);
    expect(await pages.open(2)).toMatchObject({ kind: 'picture', width: 842, picture: { width: 33 } });
  });
});
