import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { readDocx } from '../../../../../src/lib/core/reading/docx/read.ts';
import type { Block } from '../../../../../src/lib/core/reading/index.ts';
import type { FormYear } from '../../../../../src/lib/core/report/index.ts';
import {
  packDocx,
  paragraph,
  printDocx,
  printDocxBody,
  printDocxTable,
  run,
  wordPart,
} from '../../../../support/documents/docx.ts';
import { expectCells, readOnly } from '../../../../support/documents/expect-cells.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { printOfficial, type PrintedPart } from '../../../../support/documents/official.ts';

const figures = inventFigures('2021', 11);
const parts = printOfficial('2021', (id) => String(figures.get(id)));
const isFigure = (text: string): boolean => /^[\d.]+$/.test(text);

async function blocksOf(file: Uint8Array): Promise<readonly Block[]> {
  const documents = await readDocx(file);
  if ('code' in documents) throw new Error(documents.code);
  return documents[0]!.blocks;
}
const linesOf = async (file: Uint8Array): Promise<string[]> =>
  (await blocksOf(file)).map((block) =>
    block.kind === 'table' ? JSON.stringify(block.rows.map((row) => row.map(({ text }) => text))) : block.text,
  );
const refusalOf = async (file: Uint8Array): Promise<string | undefined> =>
  (await importFile(file)).outcomes[0]?.refused?.code;

describe('a document in the official layout', () => {
  it.each<FormYear>(['2019', '2021'])('of %s', async (year) => {
    const invented = inventFigures(year, 5);
    const report = await readOnly(printDocx(printOfficial(year, (id) => String(invented.get(id)))), 'docx');
    expectCells(report, invented);
    expect(report.form).toEqual({ proactive: year, requests: year, appeals: '2021' });
    expect(report.sections).toHaveLength(6);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ['a run a character', (text) => paragraph([...text].map(run).join(''))],
    [
      'figures that replaced others',
      (text) =>
        paragraph(
          isFigure(text)
            ? `<w:del w:id="1"><w:r><w:delText>77</w:delText></w:r></w:del><w:ins w:id="2">${run(text)}</w:ins>`
            : run(text),
        ),
    ],
    [
      'figures moved here',
      (text) => paragraph(`<w:moveFrom w:id="1">${run('9')}</w:moveFrom><w:moveTo w:id="2">${run(text)}</w:moveTo>`),
    ],
    ['hidden text', (text) => paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>88</w:t></w:r>${run(text)}`)],
    [
      'fields',
      (text) =>
        paragraph(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(LEFT) 99</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
    ],
    [
      'content controls',
      (text) =>
        `<w:sdt><w:sdtPr><w:alias w:val="9"/></w:sdtPr><w:sdtContent>${paragraph(run(text))}</w:sdtContent></w:sdt>`,
    ],
    [
      'ideographic spaces and soft breaks',
      (text) => paragraph(`${run(`\u3000${text}`)}<w:r><w:br/></w:r>${run('\u3000')}`),
    ],
    [
      'comments and bookmarks',
      (text) => paragraph(`<w:bookmarkStart w:id="0" w:name="9"/>${run(text)}<w:commentReference w:id="4"/>`),
    ],
    [
      'earlier formats',
      (text) =>
        paragraph(
          run(text),
          '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
        ),
    ],
  ])('with %s in its cells', async (_, markUp) =>
    expectCells(await readOnly(printDocx(parts, markUp), 'docx'), figures),
  );

  it('with deleted rows and columns among the others', async () => {
    const body = printDocxBody(parts).replaceAll(
      '</w:tr>',
      `</w:tr><w:tr><w:trPr><w:del w:id="9" w:author="x"/></w:trPr><w:tc>${paragraph(run('规章'))}</w:tc><w:tc>${paragraph(run('5'))}</w:tc></w:tr>`,
    );
    expectCells(await readOnly(packDocx(body), 'docx'), figures);
  });

  it('inside the cell of another table, with a table of its own in a cell', async () => {
    const frame = printDocxTable([[{ text: '', rows: 1, columns: 1 }]], () => printDocxBody(parts));
    expectCells(await readOnly(packDocx(frame), 'docx'), figures);
  });

  it('in another folder of the package, with headers and footers that are not read', async () => {
    const relations =
      '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="/doc/main.xml"/></Relationships>';
    const document = wordPart('document', `<w:body>${printDocxBody(parts)}</w:body>`);
    const file = packDocx(paragraph(run('不是正文')), {
      '_rels/.rels': relations,
      'doc/main.xml': document,
      'word/header1.xml': wordPart('hdr', paragraph(run('示例县审计局2011年政府信息公开工作年度报告'))),
    });
    const report = await readOnly(file, 'docx');
    expectCells(report, figures);
    expect(report.agency).toBe('示例县水利局');
  });
});

describe('numbers that Word shows but does not store', () => {
  const level = (number: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = wordPart(
    'numbering',
    `<w:abstractNum w:abstractNumId="3">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
  );
  const place = (list: number, at: number): string =>
    `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;
  const others = { 'word/numbering.xml': numbering };

  it('are counted by level and list', async () => {
    const body = [
      paragraph(run('甲'), place(1, 0)),
      paragraph(run('乙'), place(1, 1)),
      paragraph(run('丙'), place(1, 1)),
      paragraph(run('丁'), place(1, 2)),
      paragraph(run('戊'), place(1, 0)),
      paragraph(run('己'), place(1, 1)),
      paragraph('', place(1, 0)),
      paragraph(run('庚'), place(2, 0)),
      paragraph(run('7'), place(1, 2)),
    ].join('');
    expect(await linesOf(packDocx(body, others))).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '1. 丁',
      '二、戊',
      '（一）己',
      '五、庚',
      '1. 7',
    ]);
  });

  it('come from styles as well, and make headings and labels whole', async () => {
    const styles = wordPart(
      'styles',
      `<w:style w:styleId="a"><w:name w:val="Heading 1"/><w:pPr>${place(1, 0)}<w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>`,
    );
    const strip = (text: string): string => text.replace(/^[一二三四五六]、/, '');
    const body = parts
      .map((part) => {
        if (part.kind === 'heading') return paragraph(run(strip(part.text)), '<w:pStyle w:val="b"/>');
        return printDocxBody([part]);
      })
      .join('');
    const report = await readOnly(packDocx(body, { ...others, 'word/styles.xml': styles }), 'docx');
    expectCells(report, figures);
    expect(report.sections.map(({ heading }) => heading)).toEqual(
      parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : [])),
    );
  });
});

describe('other parts of a document', () => {
  it('text boxes follow the paragraph they hang on, once', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框内')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框内')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await linesOf(packDocx(paragraph(`${run('段首')}${drawn}${run('段尾')}`)))).toEqual(['段首段尾', '框内']);
  });

  it('symbols never pass for digits', async () => {
    const symbol = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    expect(await linesOf(packDocx(paragraph(symbol('Wingdings', 'F031') + symbol('Symbol', 'F032'))))).toEqual(['□2']);
  });

  it('cells that only continue another stand under it', async () => {
    const rows: PrintedPart = {
      kind: 'table',
      rows: [
        [
          { text: 'a', rows: 2, columns: 2 },
          { text: 'b', rows: 1, columns: 1 },
        ],
        [{ text: 'c', rows: 1, columns: 1 }],
      ],
    };
    const [table] = await blocksOf(printDocx([rows]));
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows.map((row) => row.map(({ text, fill }) => `${fill}:${text}`))).toEqual([
      ['own:a', 'span:a', 'own:b'],
      ['span:a', 'span:a', 'own:c'],
    ]);
  });
});

describe('a hostile package is refused', { timeout: 30_000 }, () => {
  const entity = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "1"><!ENTITY b SYSTEM "file:///etc/passwd">]>';

  it('with a document type or entities', async () => {
    const file = packDocx('', {
      'word/document.xml': entity + wordPart('document', '<w:body><w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p></w:body>'),
    });
    expect(await refusalOf(file)).toBe('FILE-UNSAFE');
  });

  it.each([10, 60, 200, 900])('cut after %i bytes of its end', async (cut) => {
    const file = printDocx(parts);
    expect(await refusalOf(file.slice(0, -cut))).toBe('FILE-BROKEN');
  });

  it('that is encrypted', async () => {
    const file = printDocx(parts);
    const directory = Buffer.from(file).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    file[directory + 8] = 1;
    expect(await refusalOf(file)).toBe('FILE-ENCRYPTED');
  });

  it('that would inflate without end, whether or not it says so', async () => {
    const file = packDocx('', { 'word/document.xml': ' '.repeat(60 * 1024 * 1024) });
    expect(await refusalOf(file)).toBe('FILE-TOO-LARGE');
    const view = new DataView(file.buffer, file.byteOffset);
    for (let at = file.length - 22; at > 0; at -= 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    expect(await refusalOf(file)).toBe('FILE-TOO-LARGE');
  });

  it('nested without end', async () => {
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}`;
    expect(await refusalOf(packDocx(body))).toBe('FILE-BROKEN');
  });
});
