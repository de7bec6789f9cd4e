import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../../src/lib/core/reading/docx/read.ts';
import type { CellNote, SourceDocument } from '../../../../../src/lib/core/reading/index.ts';
import { packDocx, paragraph, printDocx, run, wordPart } from '../../../../support/documents/docx.ts';
import { expectCells, readOnly } from '../../../../support/documents/expect-cells.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { printOfficial } from '../../../../support/documents/official.ts';

const figures = inventFigures('2021', 19);
const parts = printOfficial('2021', (id) => String(figures.get(id)));
const isFigure = (text: string): boolean => /^[\d.]+$/.test(text);

const styled = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

const documentOf = async (file: Uint8Array): Promise<SourceDocument> => {
  const documents = await readDocx(file);
  if ('code' in documents) throw new Error(documents.code);
  return documents[0]!;
};

const styles = wordPart(
  'styles',
  `<w:style w:type="character" w:styleId="note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
   <w:style w:type="character" w:styleId="noteLink"><w:basedOn w:val="note"/></w:style>
   <w:style w:type="paragraph" w:styleId="old"><w:rPr><w:strike/></w:rPr></w:style>
   <w:style w:type="table" w:styleId="banded"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr></w:tblStylePr></w:style>`,
);

async function told(inside: string, cellProperties = '', tableProperties = ''): Promise<[string, ...CellNote[]]> {
  const cells = `<w:tc>${paragraph(run('规章'))}</w:tc><w:tc><w:tcPr>${cellProperties}</w:tcPr>${inside}</w:tc>`;
  const body = `<w:tbl><w:tblPr>${tableProperties}</w:tblPr><w:tr>${cells}</w:tr></w:tbl>`;
  const [table] = (await documentOf(packDocx(body, { 'word/styles.xml': styles }))).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  const { text, notes = [] } = table.rows[0]![1]!;
  return [text, ...notes];
}

describe('what stands beside a figure is a note of its cell', () => {
  it.each<[string, string, CellNote]>([
    ['a raised run', run('5') + styled('<w:vertAlign w:val="superscript"/>', '1'), { kind: 'mark', text: '1' }],
    ['a lowered run', run('5') + styled('<w:vertAlign w:val="subscript"/>', '1'), { kind: 'mark', text: '1' }],
    ['a run shifted far up', run('5') + styled('<w:position w:val="8"/>', '1'), { kind: 'mark', text: '1' }],
    ['the style of a run', run('5') + styled('<w:rStyle w:val="noteLink"/>', '1'), { kind: 'mark', text: '1' }],
    ['a footnote', `${run('5')}<w:r><w:footnoteReference w:id="2"/></w:r>`, { kind: 'mark', text: '注' }],
    ['a struck run', styled('<w:strike/>', '6') + run('5'), { kind: 'struck', text: '6' }],
    ['a run struck twice', styled('<w:dstrike/>', '6') + run('5'), { kind: 'struck', text: '6' }],
    [
      'pieces of a struck figure',
      styled('<w:strike/>', '6') + styled('<w:b/><w:strike/>', '7') + run('5'),
      { kind: 'struck', text: '67' },
    ],
    ['a vanished run', styled('<w:vanish/>', '9') + run('5'), { kind: 'hidden', text: '9' }],
    ['white on white', styled('<w:color w:val="FFFFFF"/>', '9') + run('5'), { kind: 'hidden', text: '9' }],
    ['nearly white on white', styled('<w:color w:val="FEFEFE"/>', '9') + run('5'), { kind: 'hidden', text: '9' }],
    [
      'the colour of its marker',
      styled('<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>', '9') + run('5'),
      { kind: 'hidden', text: '9' },
    ],
    [
      'the colour of its shading',
      styled('<w:color w:val="D9E2F3"/><w:shd w:val="clear" w:fill="D9E2F3"/>', '9') + run('5'),
      { kind: 'hidden', text: '9' },
    ],
    ['half a point', styled('<w:sz w:val="1"/>', '9') + run('5'), { kind: 'hidden', text: '9' }],
    ['a point and a half', styled('<w:sz w:val="3"/>', '9') + run('5'), { kind: 'hidden', text: '9' }],
  ])('%s', async (_, inside, note) => expect(await told(paragraph(inside))).toEqual(['5', note]));

  it.each<[string, string, string?, string?]>([
    [
      'a struck style that the run takes back',
      paragraph(styled('<w:strike w:val="0"/>', '5'), '<w:pStyle w:val="old"/>'),
    ],
    ['a run set straight by a point', paragraph(styled('<w:position w:val="2"/>', '5'))],
    [
      'a raised style that the run takes back',
      paragraph(styled('<w:rStyle w:val="note"/><w:vertAlign w:val="baseline"/>', '5')),
    ],
    ['white text on a marked ground', paragraph(styled('<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>', '5'))],
    [
      'white text in a painted cell',
      paragraph(styled('<w:color w:val="FFFFFF"/>', '5')),
      '<w:shd w:val="clear" w:fill="1F4E79"/>',
    ],
    [
      'white text in a table of a painting style',
      paragraph(styled('<w:color w:val="FFFFFF"/>', '5')),
      '',
      '<w:tblStyle w:val="banded"/>',
    ],
    ['a mark of the paragraph alone', paragraph(run('5'), '<w:rPr><w:vanish/><w:strike/></w:rPr>')],
  ])('nothing of %s', async (_, inside, cell, table) => expect(await told(inside, cell, table)).toEqual(['5']));

  it.each<[string, string, CellNote]>([
    [
      'the style of a paragraph strikes out',
      paragraph(run('5'), '<w:pStyle w:val="old"/>'),
      { kind: 'struck', text: '5' },
    ],
    [
      'a picture stands',
      paragraph(
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"/></w:drawing></w:r>',
      ),
      { kind: 'picture', text: '' },
    ],
    [
      'an equation stands',
      paragraph(
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>5</m:t></m:r></m:oMath>',
      ),
      { kind: 'picture', text: '' },
    ],
    ['an object stands', paragraph('<w:r><w:object/></w:r>'), { kind: 'picture', text: '' }],
  ])('a cell in which %s is no blank', async (_, inside, note) => expect(await told(inside)).toEqual(['□', note]));

  it('the entry of a list that is chosen is text', async () => {
    const field = (chosen: string): string =>
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${chosen}<w:listEntry w:val="4"/><w:listEntry w:val="5"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      );
    expect(await told(field('<w:result w:val="1"/>'))).toEqual(['5']);
    expect(await told(field(''))).toEqual(['4']);
  });

  it.each([
    ['hidden', '<w:hidden/>'],
    ['of no height', '<w:trHeight w:val="10" w:hRule="exact"/>'],
  ])('a row that is %s is left out and said, and no cell reaches into it', async (_, properties) => {
    const cell = (text: string, merge = ''): string =>
      `<w:tc><w:tcPr>${merge}</w:tcPr>${text === '' ? '<w:p/>' : paragraph(run(text))}</w:tc>`;
    const rows = [
      `<w:tr>${cell('（三）', '<w:vMerge w:val="restart"/>')}${cell('甲')}${cell('1')}</w:tr>`,
      `<w:tr><w:trPr>${properties}</w:trPr>${cell('', '<w:vMerge/>')}${cell('乙')}${cell('9')}</w:tr>`,
      `<w:tr>${cell('（四）')}${cell('丙')}${cell('3')}</w:tr>`,
    ];
    const { blocks, notices } = await documentOf(packDocx(`<w:tbl>${rows.join('')}</w:tbl>`));
    const [table] = blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['（三）', '甲', '1'],
      ['（四）', '丙', '3'],
    ]);
    expect(notices?.map(({ message }) => message)).toEqual(['表格中有1行是隐藏的，读者看不到，没有读取，请核对']);
  });

  it('hidden text outside tables is said', async () => {
    const { blocks, notices } = await documentOf(packDocx(paragraph(run('收到申请5件') + styled('<w:vanish/>', '9'))));
    expect(blocks.map((block) => block.kind !== 'table' && block.text)).toEqual(['收到申请5件']);
    expect(notices?.map(({ code }) => code)).toEqual(['DOC-HIDDEN-TEXT']);
  });
});

it.each<[string, (text: string) => string, string]>([
  ['raised marks', (text) => run(text) + styled('<w:vertAlign w:val="superscript"/>', '1'), 'DOC-MARK'],
  ['figures struck out', (text) => styled('<w:strike/>', '77') + run(text), 'DOC-STRUCK'],
  ['hidden figures', (text) => styled('<w:vanish/>', '9') + run(text), 'DOC-HIDDEN'],
])('a whole report with %s', async (_, markUp, code) => {
  const file = printDocx(parts, (text) => paragraph(isFigure(text) ? markUp(text) : run(text)));
  const report = await readOnly(file, 'docx');
  expectCells(report, figures);
  expect(
    report.issues.filter((issue) => issue.code.startsWith('DOC-')).map((issue) => [issue.code, issue.cells.length]),
  ).toEqual([[code, 200]]);
});

describe('numbers of lists stay within bounds', () => {
  const list = (start: string, format: string, text = '%1.', level = '0'): Record<string, string> => ({
    'word/numbering.xml': wordPart(
      'numbering',
      `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    ),
  });
  const textOf = async (others: Record<string, string>, level = '0'): Promise<unknown> => {
    const place = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
    const [block] = (await documentOf(packDocx(paragraph(run('甲'), place), others))).blocks;
    return block?.kind === 'table' ? null : block?.text;
  };

  it.each([
    ['13000000000', 'lowerLetter', '.甲'],
    ['1e300', 'upperLetter', '.甲'],
    ['-5', 'lowerLetter', '.甲'],
    ['x', 'decimal', '.甲'],
    ['27', 'lowerLetter', 'aa.甲'],
    ['32767', 'decimal', '32767. 甲'],
    ['32768', 'decimal', '.甲'],
  ])('that begin at %s', async (start, format, text) => expect(await textOf(list(start, format))).toBe(text));

  it('at levels that Word does not know, or with a text without end', async () => {
    expect(await textOf(list('1', 'decimal', '%1.', '4000000000'), '4000000000')).toBe('甲');
    expect(await textOf(list('1', 'decimal', '%1'.repeat(5000)))).toBe('甲');
  });
});
