import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import CFB from 'cfb';
import { importFile } from '../../../../../src/lib/core/import.ts';
import type { FormYear } from '../../../../../src/lib/core/report/index.ts';
import { expectCells, readOnly } from '../../../../support/documents/expect-cells.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/documents/${name}.doc`, import.meta.url)));

/** The fixture with its streams changed. */
function changeStreams(change: (container: CFB.CFB$Container) => void): Uint8Array {
  const container = CFB.read(fixture('official-2021'), { type: 'array' });
  change(container);
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as number[]);
}
function changeHeader(at: number, value: number): Uint8Array {
  return changeStreams((container) => {
    const main = CFB.find(container, '/WordDocument')!;
    const bytes = Uint8Array.from(main.content);
    bytes[at] = value;
    main.content = bytes as never;
  });
}
/** A container as other programs of an office make it. */
function slides(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/PowerPoint Document', Buffer.alloc(5_000, 1));
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as number[]);
}
const refusalOf = async (file: Uint8Array): Promise<string | undefined> =>
  (await importFile(file)).outcomes[0]?.refused?.code;

describe('a document of Word 97', () => {
  it.each<FormYear>(['2019', '2021'])('in the official layout of %s', async (year) => {
    const report = await readOnly(fixture(`official-${year}`), 'doc');
    expectCells(report, inventFigures(year, 41));
    expect([report.agency, report.sections.length]).toEqual(['示例县水利局', 6]);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('with tracked changes and hidden text', async () => {
    expectCells(await readOnly(fixture('changed-2021'), 'doc'), inventFigures('2021', 43));
  });
});

describe('what cannot be read is refused with the remedy', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['an older Word', () => changeHeader(0, 0xdc), 'DOC-VARIANT'],
    ['an encrypted Word', () => changeHeader(0x0b, 1), 'FILE-ENCRYPTED'],
    [
      'an encrypted newer Word',
      () => changeStreams((file) => CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.from('x'))),
      'FILE-ENCRYPTED',
    ],
    ['a container of something else', () => slides(), 'DOC-VARIANT'],
    ['a document without its tables', () => changeStreams((file) => CFB.utils.cfb_del(file, '/1Table')), 'FILE-BROKEN'],
    ['a file cut short', () => fixture('official-2021').slice(0, 9_000), 'FILE-BROKEN'],
  ])('%s', async (_, make, code) => {
    expect(await refusalOf(make())).toBe(code);
  });
});
