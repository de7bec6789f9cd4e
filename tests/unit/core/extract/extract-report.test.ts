import { describe, expect, it } from 'vitest';
import { extractReport } from '../../../../src/lib/core/extract/index.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';
import type { CellId, Report } from '../../../../src/lib/core/report/index.ts';

const TITLE = '示例县档案馆2023年政府信息公开工作年度报告';
const HEAD_2021 = '信息内容\t本年制发件数\t本年废止件数\t现行有效件数';

function read(...lines: string[]): Report {
  const { report, refused } = extractReport(readTextBlocks([TITLE, ...lines].join('\n')));
  if (!report) throw new Error(refused.code);
  return report;
}
const cellOf = (report: Report, id: string) => report.cells[id as CellId];
const codes = (report: Report) => report.issues.map(({ code }) => code);
const rowOf = (report: Report, key: string) =>
  ['natural_person', 'business', 'research', 'public_welfare', 'legal_services', 'other_org', 'total'].map(
    (column) => cellOf(report, `${key}.${column}`)?.value,
  );

describe('Table 2', () => {
  it('follows the header of each sub-table, whatever the year', () => {
    const report = read(
      '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量',
      '规章\t0\t0\t0',
      '规范性文件\t4\t3\t9',
    );
    expect(report.form.proactive).toBe('2019');
    expect(cellOf(report, 'normative_docs_disclosed_total')?.value).toBe(9);
    expect(cellOf(report, 'normative_docs_in_force')).toBeUndefined();
  });

  it('reads columns that stand in another order by their own words', () => {
    const report = read(
      '信息内容\t现行有效件数\t本年废止件数\t本年制发件数',
      '规章\t0\t0\t0',
      '行政规范性文件\t27\t1\t3',
    );
    expect(cellOf(report, 'normative_docs_in_force')?.value).toBe(27);
    expect(cellOf(report, 'normative_docs_issued')?.value).toBe(3);
  });

  it('keeps a blank cell blank where the table shows its place', () => {
    const report = read(HEAD_2021, '规章\t0\t0\t0', '行政规范性文件\t3\t\t27');
    expect(cellOf(report, 'normative_docs_repealed')).toMatchObject({ value: null, status: 'blank', raw: '' });
    expect(cellOf(report, 'normative_docs_in_force')?.value).toBe(27);
  });

  it('converts money by the unit of the header', () => {
    const report = read('信息内容\t本年收费金额（单位：元）', '行政事业性收费\t438250', HEAD_2021, '规章\t0\t0\t0');
    expect(cellOf(report, 'fees_amount_wan_yuan')?.value).toBe(43.825);
    expect(codes(report)).toContain('T2-UNIT');
  });

  it('keeps figures without a header that tells the form as extra rows', () => {
    const report = read(
      '规章\t0\t0\t0',
      '规范性文件\t4\t3\t9',
      '一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1',
    );
    expect(report.extra_rows).toEqual([
      { table: 'proactive', label: '规章', values: ['0', '0', '0'] },
      { table: 'proactive', label: '规范性文件', values: ['4', '3', '9'] },
    ]);
    expect(report.form.proactive).toBe('absent');
  });
});

describe('Table 3', () => {
  const received = '一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2';

  it('matches labels by their distinctive words and by likeness', () => {
    const report = read(
      received,
      '1．信访、举报类\t1\t0\t0\t0\t0\t0\t1',
      '5.要求行政机关确认或重新岀具已获取信息\t1\t0\t0\t0\t0\t0\t1',
    );
    expect(rowOf(report, 'not_processed_petition')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(rowOf(report, 'not_processed_reconfirm')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  it('keeps rows that no form has, with their figures', () => {
    const report = read(received, '9.属于工作秘密\t1\t0\t0\t0\t0\t0\t1');
    expect(report.extra_rows).toEqual([
      { table: 'requests', label: '9.属于工作秘密', values: ['1', '0', '0', '0', '0', '0', '1'] },
    ]);
    expect(codes(report)).toContain('DOC-UNKNOWN-ROW');
  });

  it('places a row that lost its label between its neighbours', () => {
    const report = read(received, '\t1\t0\t0\t0\t0\t0\t1', '（一）予以公开\t2\t0\t0\t0\t0\t0\t2');
    expect(rowOf(report, 'carried_in')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(codes(report)).toContain('T3-POSITION');
  });

  it('does not guess where a row with too few figures has them', () => {
    const report = read(received, '（一）予以公开\t3\t4');
    expect(cellOf(report, 'granted.total')).toMatchObject({ value: null, status: 'unreadable', raw: '3 4' });
  });

  it('takes two equal figures alone for natural persons and the total, and says so', () => {
    const report = read(received, '（一）予以公开\t2\t2');
    expect(rowOf(report, 'granted')).toEqual([2, 0, 0, 0, 0, 0, 2]);
    expect(cellOf(report, 'granted.business')?.status).toBe('inferred');
    expect(report.issues.find(({ code }) => code === 'T3-PAIR')?.cells).toHaveLength(7);
  });

  it('takes the first of two rows for one place and keeps the second', () => {
    const report = read(received, '（一）予以公开\t2\t0\t0\t0\t0\t0\t2', '（一）予以公开\t9\t0\t0\t0\t0\t0\t9');
    expect(rowOf(report, 'granted')).toEqual([2, 0, 0, 0, 0, 0, 2]);
    expect(report.extra_rows[0]?.values[0]).toBe('9');
  });

  it('says so where nothing tells the form', () => {
    const report = read(received);
    expect(report.form.requests).toBe('2021');
    expect(report.issues.find(({ code }) => code === 'T3-FORM')?.severity).toBe('warning');
  });

  it('finds each figure where it stands', () => {
    const report = read('正文。', received);
    expect(cellOf(report, 'received_new.total')?.at).toEqual({ block: 2, row: 0, column: 7, page: null, box: null });
  });
});

describe('run-together figures', () => {
  const intro = '三、收到和处理政府信息公开申请情况 ';

  it('are cut where one way only ends in its own sum', () => {
    const report = read(`${intro}一、本年新收政府信息公开申请数量713000074二、上年结转政府信息公开申请数量1000001`);
    expect(rowOf(report, 'received_new')).toEqual([71, 3, 0, 0, 0, 0, 74]);
    expect(codes(report)).toContain('DOC-FUSED');
  });

  it('stay unreadable, with the candidates, where several do', () => {
    const report = read(`${intro}一、本年新收政府信息公开申请数量220000022二、上年结转政府信息公开申请数量1000001`);
    const cell = cellOf(report, 'received_new.total');
    expect(cell).toMatchObject({ value: null, status: 'unreadable', raw: '220000022' });
    expect(cell?.note).toContain('22|0|0|0|0|0|22');
  });

  it('stay unreadable in Table 2, which has no sums, unless each figure is one digit', () => {
    const report = read('第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章005行政规范性文件2159165');
    expect(cellOf(report, 'regulations_in_force')?.value).toBe(5);
    expect(cellOf(report, 'normative_docs_issued')).toMatchObject({ value: null, status: 'unreadable' });
  });
});

describe('run-together figures of Table 2', () => {
  const row = '第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件8855698';

  it('are told apart by what the narrative states', () => {
    const report = read('集中公开现行有效行政规范性文件698件，动态更新本年度制发的规范性文件88件。', row);
    expect(cellOf(report, 'normative_docs_issued')).toMatchObject({ value: 88, status: 'reported' });
    expect(cellOf(report, 'normative_docs_repealed')).toMatchObject({ value: 55, status: 'reported' });
    expect(cellOf(report, 'normative_docs_in_force')).toMatchObject({ value: 698, status: 'reported' });
  });

  it('as far as it goes, and not by a number that fits no cut', () => {
    const report = read('现行有效行政规范性文件393件，本年度制发规范性文件88件。', row);
    expect(cellOf(report, 'normative_docs_issued')?.value).toBe(88);
    expect(cellOf(report, 'normative_docs_in_force')).toMatchObject({ value: null, status: 'unreadable' });
    expect(cellOf(report, 'normative_docs_in_force')?.note).toContain('88|55|698');
  });
});

describe('Table 4 in running text', () => {
  const intro =
    '三、收到和处理政府信息公开申请情况 一、本年新收政府信息公开申请数量1000001二、上年结转政府信息公开申请数量0000000';

  it.each(['--------------------', '电话：0971-83212345678'])('is not %s', (line) => {
    const report = read(intro, line, '行政复议行政诉讼结果维持结果纠正100010000000000');
    expect(cellOf(report, 'review_upheld')?.value).toBe(1);
    expect(cellOf(report, 'review_total')?.value).toBe(1);
    expect(read(intro, line).form.appeals).toBe('absent');
  });
});

it('refuses a text that is no report', () => {
  expect(extractReport(readTextBlocks('会议通知\n各单位：定于周五召开例会。')).refused?.code).toBe('DOC-NOT-REPORT');
});

it('gives the reason where a government may have added up its bodies', () => {
  const named = (name: string, text: string) =>
    extractReport(readTextBlocks(`${name}2023年政府信息公开工作年度报告\n${text}\n${HEAD_2021}\n规章\t0\t0\t0`))
      .report!;
  expect(named('示例县人民政府', '情况如下。').scope).toBe('unknown');
  expect(codes(named('示例县人民政府', '情况如下。'))).toContain('DOC-SCOPE');
  expect(named('示例县人民政府', '本报告由县政府办公室汇总各部门、各乡镇数据编制。').scope).toBe('aggregate');
  expect(named('示例县林河镇人民政府', '情况如下。').scope).toBe('own');
});
