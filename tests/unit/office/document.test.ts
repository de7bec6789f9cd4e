import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { draftTables, markTables, sumArea } from '../../../src/lib/core/aggregate/index.ts';
import { importFile } from '../../../src/lib/core/import.ts';
import type { CellId, RegionCode } from '../../../src/lib/core/report/index.ts';
import type { LayoutTable } from '../../../src/lib/core/template/layout.ts';
import { writeDocument } from '../../../src/lib/office/index.ts';
import { draftBreaks } from '../../../src/lib/views/quality/index.ts';
import { readPublicReports } from '../../support/public-reports.ts';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('a draft of an area’s tables as a Word document', { timeout: 30_000 }, () => {
  test('is read back by the project’s own reader, figure for figure', async () => {
    const sum = sumArea(await readPublicReports(), '350128' as RegionCode, 2024);
    const tables = draftTables(sum);
    const blob = await writeDocument([
      { kind: 'title', text: '平潭综合实验区2024年政府信息公开工作年度报告' },
      { kind: 'heading', text: '二、主动公开政府信息情况' },
      { kind: 'table', table: tables.proactive },
      { kind: 'heading', text: '三、收到和处理政府信息公开申请情况' },
      { kind: 'table', table: tables.requests },
      { kind: 'heading', text: '四、政府信息公开行政复议、行政诉讼情况' },
      { kind: 'table', table: tables.appeals },
    ]);
    const { format, outcomes } = await importFile(await bytesOf(blob));
    const report = outcomes[0]?.report;
    expect(format).toBe('docx');
    expect(report?.form).toEqual({ proactive: '2021', requests: '2021', appeals: '2021' });
    const read = Object.fromEntries([...sum.cells.keys()].map((id) => [id, report?.cells[id]?.value ?? null]));
    const written = Object.fromEntries([...sum.cells].map(([id, { value }]) => [id, value]));
    expect(read).toEqual(written);
    expect(written['licensing_decisions' as CellId]).toBe(4529);
  });

  test('is read back equal as well where rows, columns and blocks bear a mark because their parts do not make their total', async () => {
    const sum = sumArea(await readPublicReports(), '350128' as RegionCode, 2024);
    const breaks = draftBreaks(sum.form, sum.cells);
    expect(breaks).toHaveLength(14);
    expect(breaks.map(({ told }) => told)).toEqual(
      expect.arrayContaining([
        '“一、本年新收政府信息公开申请数量”总计 209 ≠ 各类申请人之和 218，差 −9',
        '“总计”列（七）总计 206 ≠ 办理结果合计 209，差 −3',
        '“行政复议”总计 6 ≠ 分项和 7，差 −1',
      ]),
    );
    const tables = markTables(draftTables(sum), new Set(breaks.map(({ at }) => at)), '≠');
    const marked = Object.values<LayoutTable>({ ...tables }).flatMap((table) =>
      table.flatMap((row) => row.flatMap(({ text }) => (text.endsWith('≠') ? [text] : []))),
    );
    expect(marked).toEqual([
      '自然人 ≠',
      '总计 ≠',
      '一、本年新收政府信息公开申请数量 ≠',
      '（一）予以公开 ≠',
      '4.保护第三方合法权益 ≠',
      '1.本机关不掌握相关政府信息 ≠',
      '3.补正后申请内容仍不明确 ≠',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 ≠',
      '3.其他 ≠',
      '（七）总计 ≠',
      '行政复议 ≠',
      '复议后起诉 ≠',
    ]);
    const blob = await writeDocument(Object.values(tables).map((table) => ({ kind: 'table' as const, table })));
    const report = (await importFile(await bytesOf(blob))).outcomes[0]?.report;
    const read = Object.fromEntries([...sum.cells.keys()].map((id) => [id, report?.cells[id]?.value ?? null]));
    expect(read).toEqual(Object.fromEntries([...sum.cells].map(([id, { value }]) => [id, value])));
  });

  test('declares as many columns as its widest row has, with widths that add up, so that every word processor draws it alike', async () => {
    const tables = draftTables(sumArea(await readPublicReports(), '350128' as RegionCode, 2024));
    const blob = await writeDocument(Object.values(tables).map((table) => ({ kind: 'table' as const, table })));
    const xml = new TextDecoder().decode(unzipSync(await bytesOf(blob))['word/document.xml']);
    const declared = xml
      .split('<w:tbl>')
      .slice(1)
      .map((table) => {
        const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
        const spans = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
          [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].reduce(
            (sum, [cell]) => sum + Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
            0,
          ),
        );
        return { columns: grid.length, spans: [...new Set(spans)], fixed: table.includes('w:type="fixed"') };
      });
    expect(declared).toEqual([
      { columns: 4, spans: [4], fixed: true },
      { columns: 10, spans: [10], fixed: true },
      { columns: 15, spans: [15], fixed: true },
    ]);
  });

  test('takes a text with a soft break and characters that no file can hold', async () => {
    const blob = await writeDocument([{ kind: 'paragraph', text: '请核对\v第三表\u0000。' }]);
    const xml = new TextDecoder().decode(unzipSync(await bytesOf(blob))['word/document.xml']);
    expect(xml).toMatch(/>请核对<.*<w:br\/>.*>第三表。</);
  });
});
