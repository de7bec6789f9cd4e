import { describe, expect, test } from 'vitest';
import { findTitle, isTitle } from '../../../../src/lib/core/extract/title.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const find = (text: string, title?: string) =>
  findTitle({ ...readTextBlocks(text), ...(title === undefined ? {} : { about: { title } }) });
const WORDS = '政府信息公开工作年度报告';

test.each([
  [`云杉县水利局2023年${WORDS}`, true],
  [`2023年${WORDS}`, true],
  ['云杉县水利局政务公开报告', true],
  ['云杉县水利局信息公开2023年年报', true],
  [`云杉县水利局2023年${WORDS}解读`, false],
  [`首页>云杉县水利局2023年${WORDS}`, false],
  [`根据规定,公布2023年${WORDS}`, false],
  [`公布2023年${WORDS}。`, false],
  [`${'甲'.repeat(68)}${WORDS}`, true],
  [`${'甲'.repeat(69)}${WORDS}`, false],
  ['云杉县水利局信息公开指南', false],
])('%s can be a title: %s', (line, can) => expect(isTitle(line)).toBe(can));

describe('the title of a document', () => {
  test.each([
    [`云杉县水利局2023年${WORDS}`, 2023, '云杉县水利局'],
    [`2023年度云杉县水利局${WORDS}`, 2023, '云杉县水利局'],
    [`云杉县水利局二○二三年度${WORDS}`, 2023, '云杉县水利局'],
    [`关于云杉县水利局的${WORDS}`, null, '云杉县水利局'],
    [`《云杉县水利局2023年${WORDS}`, 2023, '云杉县水利局'],
    [`云杉县水利局2007年${WORDS}`, null, '云杉县水利局'],
    [`云杉县水利局2008年${WORDS}`, 2008, '云杉县水利局'],
    [`云杉县水利局${WORDS}`, null, '云杉县水利局'],
    [WORDS, null, ''],
  ])('%s names year %s and %s', (line, year, agency) =>
    expect(find(`${line}\n一、总体情况`)).toEqual({ text: line, block: 0, year, agency }),
  );

  test('takes in one or two short lines above it where it lacks the name', () => {
    expect(find(`云杉县水利局\n2023年\n${WORDS}`)).toMatchObject({
      text: `云杉县水利局2023年${WORDS}`,
      agency: '云杉县水利局',
      year: 2023,
    });
    expect(find(`云杉县水利局\n2023年\n度\n${WORDS}`)?.agency).toBe('度');
    expect(find(`已公布。\n2023年${WORDS}`)?.agency).toBe('');
    expect(find(`${'甲'.repeat(41)}\n2023年${WORDS}`)?.agency).toBe('');
    expect(find(`${'甲'.repeat(40)}\n2023年${WORDS}`)?.agency).toBe('甲'.repeat(40));
  });

  test('is what the file itself calls so, else the plainest and fullest, else the nearest to the text', () => {
    const [one, other] = [`云杉县水利局2022年${WORDS}`, `云杉县水利局2023年${WORDS}`];
    expect(find(`${one}\n${other}`)?.year).toBe(2023);
    expect(find(`${one}\n${other}`, `${one}_云杉县人民政府`)?.year).toBe(2022);
    expect(find(`${one}\n云杉县水利局/2023年${WORDS}`)?.year).toBe(2022);
    expect(find(`${one}\n${WORDS}`)?.year).toBe(2022);
    expect(find(`标题：${other}`)?.text).toBe(other);
  });

  test('is that of the file where the text has none', () => {
    expect(find('一、总体情况', `云杉县水利局2023年${WORDS}-云杉县人民政府`)).toEqual({
      text: `云杉县水利局2023年${WORDS}`,
      block: -1,
      year: 2023,
      agency: '云杉县水利局',
    });
    expect(find('一、总体情况', '云杉县人民政府')).toBeNull();
    expect(find('一、总体情况')).toBeNull();
  });

  test('stands before the body, or among the first thirty lines', () => {
    const lines = (count: number) => Array.from({ length: count }, () => '栏目').join('\n');
    const title = `云杉县水利局2023年${WORDS}`;
    expect(find(`${lines(29)}\n${title}`)?.block).toBe(29);
    expect(find(`${lines(30)}\n${title}`)).toBeNull();
    expect(find(`${lines(40)}\n${title}\n一、总体情况`)?.block).toBe(40);
    expect(find(`一、总体情况\n${lines(40)}\n${title}`)).toBeNull();
  });
});
