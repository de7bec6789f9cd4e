import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { groundChange, groundLines, groundRows, groundsFinding } from '../../../../src/lib/views/index.ts';
import { handWorld, type HandFigure } from '../../../support/hand-world.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';

describe('the grounds of refusal', () => {
  test('each with its count, its share of all refusals and its change', () => {
    const { area } = twoBodies();
    const lines = groundLines(area);
    expect(
      lines.map(({ ground, article, count, share, change }) => [
        ground,
        article,
        count.value,
        share.numerator,
        share.denominator,
        share.value?.toFixed(1),
        change?.difference,
      ]),
    ).toEqual([
      ['refused_state_secret', '14', 1, 1, 6, '16.7', 1],
      ['refused_prohibited_by_law', '14', 0, 0, 6, '0.0', 0],
      ['refused_security_stability', '14', 0, 0, 6, '0.0', 0],
      ['refused_third_party', '15、32', 0, 0, 6, '0.0', -1],
      ['refused_internal_affairs', '16第一款', 0, 0, 6, '0.0', 0],
      ['refused_process_info', '16第二款', 5, 5, 6, '83.3', 2],
      ['refused_enforcement_file', '16第二款', 0, 0, 6, '0.0', 0],
      ['refused_statutory_query', '36（七）', 0, 0, 6, '0.0', 0],
    ]);
    expect(groundsFinding(area, lines, zh)).toEqual('2023 年用到 8 类理由中的 2 类，可以裁量的三类占 5/6');
    expect(groundRows(lines, zh).map((row) => row.filter((_, at) => at === 0 || at === 1 || at > 4))).toEqual([
      ['理由', '依据', '件数', '占比', '比上年（件）'],
      ['国家秘密', '条例第 14 条', 1, 16.666666666666668, 1],
      ['法律法规禁止', '条例第 14 条', 0, 0, 0],
      ['三安全一稳定', '条例第 14 条', 0, 0, 0],
      ['第三方权益', '条例第 15 条、第 32 条', 0, 0, -1],
      ['三类内部事务', '条例第 16 条第一款', 0, 0, 0],
      ['四类过程性信息', '条例第 16 条第二款', 5, 83.33333333333333, 2],
      ['行政执法案卷', '条例第 16 条第二款', 0, 0, 0],
      ['行政查询事项', '条例第 36 条第（七）项', 0, 0, 0],
    ]);
  });

  test('come with what they mean, what they are for and how they are misused, each ground its own', () => {
    const words = groundRows(groundLines(twoBodies().area), zh).map((row) => row.slice(2, 5));
    expect(words[0]).toEqual(['含义', '可以这样用', '不能这样用']);
    expect(words[1]).toEqual([
      '依照保密法律确定为国家秘密、仍在保密期限内的信息。',
      '文件标有密级且未解密，答复时写明属于国家秘密；能分开的，公开其余部分。',
      '没有定密或者已经解密，只因内容“敏感”就不公开；把内部文件、工作秘密当作国家秘密。',
    ]);
    expect(new Set(words.flat()).size).toBe(27);
  });

  test('say so where the years rest on other bodies', () => {
    const lines = groundLines(thirdLeft().area);
    expect(lines.map((line) => groundChange(line, zh))[5]).toEqual('两年都有数的 2 个机关由 3 变为 5');
    expect(groundLines(twoBodies().area).map((line) => groundChange(line, zh))).toEqual(
      Array.from({ length: 8 }, () => null),
    );
    expect(groundLines(twoBodies(2020).area).map(({ change, share }) => [change, share.gap])[0]).toEqual([
      null,
      'no_denominator',
    ]);
  });

  test('leave the agency a choice as a fraction below ten refusals, and as a percentage from ten on', () => {
    const choice = (figure: HandFigure) => {
      const { area } = handWorld(
        { from: 2023, to: 2023, year: 2023 },
        { 甲局: { figures: { refused: [12], refused_process_info: [3], discretionary_share: [figure] } } },
      );
      return groundsFinding(area, groundLines(area), zh);
    };
    expect([choice([3, 9]), choice([3, 10]), choice([0, 0]), choice(null)]).toEqual([
      '2023 年用到 8 类理由中的 1 类，可以裁量的三类占 3/9',
      '2023 年用到 8 类理由中的 1 类，可以裁量的三类占 30.0%（3/10）',
      '2023 年用到 8 类理由中的 1 类',
      '2023 年用到 8 类理由中的 1 类',
    ]);
    const none = twoBodies(2021).area;
    expect(groundsFinding(none, groundLines(none), zh)).toEqual('2021 年没有不予公开理由的数');
    expect(groundLines(none)[0]?.share).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      gap: 'not_loaded',
    });
  });
});
