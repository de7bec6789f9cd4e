import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { compareText, pairCells, pairSections, promisesOf } from '../../../../src/lib/views/pair/index.ts';
import { sentencesIn } from '../../../../src/lib/views/pair/text.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { formIn } from '../../../support/hand-world.ts';
import { before, report } from '../../../support/one-report.ts';

describe('two reports side by side', () => {
  test('differ where figures or states do, right less left', () => {
    const cells = pairCells(before, report, zh);
    expect(cells).toHaveLength(200);
    expect(
      cells
        .filter(({ differs }) => differs)
        .map(({ table, label, left, right, difference }) =>
          [table, label, left.text, right.text, difference].join(' | '),
        ),
    ).toEqual([
      '表二 | 行政规范性文件 · 本年制发件数 | 1 | 1,500 | +1,499',
      '表二 | 行政规范性文件 · 本年废止件数 | 0 | 填斜线，不适用 | ',
      '表二 | 行政许可 · 本年处理决定数量 | 0 | 来源文字粘连，读不出唯一数值 | ',
      '表二 | 行政处罚 · 本年处理决定数量 | 0 | 文件中无此格 | ',
      '表三 | 一、本年新收政府信息公开申请数量 · 自然人 | 3 | 5 | +2',
      '表三 | 一、本年新收政府信息公开申请数量 · 总计 | 3 | 5 | +2',
      '表三 | 二、上年结转政府信息公开申请数量 · 法律服务机构 | 0 | 空白，未填 | ',
      '表三 | （一）予以公开 · 自然人 | 3 | 2 | −1',
      '表三 | （一）予以公开 · 法律服务机构 | 0 | 填斜线，不适用 | ',
      '表三 | （一）予以公开 · 总计 | 3 | 2 | −1',
      '表三 | 1.本机关不掌握相关政府信息 · 自然人 | 0 | 1 | +1',
      '表三 | 1.本机关不掌握相关政府信息 · 总计 | 0 | 1 | +1',
      '表三 | （七）总计 · 自然人 | 3 | 4 | +1',
      '表三 | （七）总计 · 总计 | 3 | 4 | +1',
      '表三 | 四、结转下年度继续办理 · 自然人 | 0 | 1 | +1',
      '表三 | 四、结转下年度继续办理 · 总计 | 0 | 1 | +1',
      '表四 | 行政复议 · 结果纠正 | 0 | 1 | +1',
      '表四 | 行政复议 · 总计 | 1 | 2 | +1',
    ]);
  });

  test('say which cells only one form has, and which are not there', () => {
    const cells = pairCells(handReport('甲局', 2020, { other_total: 3 }, { form: formIn(2020) }), report, zh);
    const told = (id: string) =>
      cells
        .filter((cell) => cell.id === id)
        .map(({ left, right, difference, differs }) => [left.text, left.status, right.text, difference, differs])[0];
    expect([told('other_total.total'), told('other_misc.total'), told('normative_docs_issued')]).toEqual([
      ['3', 'reported', '该版无此项', '', true],
      ['该版无此项', 'not_in_template', '0', '', true],
      ['该版无此项', 'not_in_template', '1,500', '', true],
    ]);
    const { review_total: _, ...less } = report.cells as Record<string, never>;
    const lacking = pairCells({ ...report, cells: less as never }, report, zh).find(({ id }) => id === 'review_total');
    expect(lacking?.left).toEqual({ text: zh.terms.status.absent, value: null, status: 'absent' });
    expect(_).toBeDefined();
  });
});

describe('two narratives', () => {
  const section = (key: 'overview' | 'problems' | 'other', text: string, heading = key as string) => ({
    key,
    heading,
    text,
  });
  test('section by section in the order of the later one, word by word', () => {
    const left = [section('problems', '问题一。'), section('other', '旧文。', '旧标题')];
    const right = [section('overview', '公开三件。办结二件。', '一、总体'), section('problems', '问题二。')];
    expect(pairSections(left, right)).toEqual([
      {
        all: 2,
        heading: '一、总体',
        key: 'overview',
        runs: [
          {
            kind: 'right',
            text: '公开三件。办结二件。',
          },
        ],
        same: 0,
      },
      {
        all: 1,
        heading: 'problems',
        key: 'problems',
        runs: [
          {
            kind: 'same',
            text: '问题',
          },
          {
            kind: 'left',
            text: '一',
          },
          {
            kind: 'right',
            text: '二',
          },
          {
            kind: 'same',
            text: '。',
          },
        ],
        same: 0,
      },
      {
        all: 0,
        heading: '旧标题',
        key: 'other',
        runs: [
          {
            kind: 'left',
            text: '旧文。',
          },
        ],
        same: 0,
      },
    ]);
    expect(pairSections([section('overview', '')], [])).toEqual([]);
    expect(compareText('', '')).toEqual([]);
  });

  test('a plan of the earlier report stands beside the sentence most like it, if one is like enough', () => {
    expect(sentencesIn(' 一。\n\n二；三！四？ 五')).toEqual(['一。', '二；', '三！', '四？', '五']);
    const plan = section('problems', '下一步加强目录建设工作。很短。加强队伍培训力度不松劲。');
    expect(
      promisesOf(
        [plan],
        [section('overview', '本年加强了目录建设工作。目录建设。'), section('other', '其他事项若干若干。')],
      ),
    ).toEqual([
      {
        match: '本年加强了目录建设工作。',
        sentence: '下一步加强目录建设工作。',
      },
      {
        match: null,
        sentence: '加强队伍培训力度不松劲。',
      },
    ]);
    expect(promisesOf([section('overview', '没有计划没有计划。')], [plan])).toEqual([]);
    expect(promisesOf([plan], [])).toEqual([
      {
        match: null,
        sentence: '下一步加强目录建设工作。',
      },
      {
        match: null,
        sentence: '加强队伍培训力度不松劲。',
      },
    ]);
  });
});
