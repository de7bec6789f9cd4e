import { describe, expect, it } from 'vitest';
import {
  AGGREGATE_STATED,
  AREA_AT_END,
  AREA_REQUESTS,
  AREA_SUFFIX,
  AUTONOMY,
  BEFORE_NAME,
  BODY_NAME,
  CITY_GOVERNMENT,
  CONNECTIVES,
  COUNTY_GOVERNMENT,
  DATE,
  GOVERNMENT_NAME,
  GOVERNMENT_OFFICE,
  ISSUED_LABEL,
  LEADING_YEAR,
  PAGE_LINE,
  PATH_LINE,
  PERIOD,
  PROVINCE_GOVERNMENT,
  PUBLISHED_LABEL,
  REPORTING_YEAR,
  REPORT_TITLE,
  SIGNED_DATE,
  SITE_SEPARATOR,
  STARTS_WITH_AREA,
  TITLE_LABEL,
  TITLE_TAIL,
  TITLE_YEAR,
  TOWNSHIP_NAME,
  ZONE_NAME,
} from '../../../../src/lib/core/text/patterns-identity.ts';

/** What a pattern takes of a text; `null` where it takes nothing. */
const taken = (pattern: RegExp, text: string): string | null =>
  [...text.matchAll(new RegExp(pattern, 'gu'))][0]?.[0] ?? null;
/** The groups of the first place that a pattern takes. */
const groups = (pattern: RegExp, text: string): (string | undefined)[] | undefined =>
  [...text.matchAll(new RegExp(pattern, 'gu'))][0]?.slice(1);

describe('the title', () => {
  it.each([
    ['标题:云杉县', '标题:'],
    ['名称 : 云杉县', '名称 : '],
    ['题目：云杉县', '题目：'],
    ['信息名称:云杉县', null],
  ])('label: %s', (line, label) => expect(taken(TITLE_LABEL, line)).toBe(label));

  it('stands beside a path or the name of a site', () => {
    expect([PATH_LINE.test('首页 > 公开年报'), PATH_LINE.test('当前位置:首页'), PATH_LINE.test('公开年报')]).toEqual([
      true,
      true,
      false,
    ]);
    expect('年度报告_-云杉县>首页'.split(SITE_SEPARATOR)).toEqual(['年度报告', '云杉县', '首页']);
  });

  it.each([
    ['信息公开报告', true],
    ['信息公开工作年度报告', true],
    ['政务公开报告', true],
    ['政务公开工作情况报告', true],
    ['信息公开年报', true],
    ['信息公开工作年报', true],
    ['信息公开指南', false],
  ])('%s is of a report: %s', (line, title) => expect(REPORT_TITLE.test(line)).toBe(title));

  it.each([
    ['云杉县财政局2023年度政府信息公开工作的年度工作年度情况的年度报告(公开版)', '云杉县财政局2023'],
    ['云杉县财政局信息公开报告', '云杉县财政局'],
    ['云杉县财政局2023年政务公开年报', '云杉县财政局2023'],
    ['云杉县财政局信息公开全年情况报告（）', '云杉县财政局'],
    ['云杉县财政局信息公开报告解读', '云杉县财政局信息公开报告解读'],
  ])('%s leaves %s', (line, name) => expect(line.replace(TITLE_TAIL, '')).toBe(name));

  it.each([
    ['2023年度报告', '2023年度', ['2023', undefined]],
    ['2023 年报告', '2023 年', ['2023', undefined]],
    ['二〇二三年度报告', '二〇二三年度', [undefined, '二〇二三']],
    ['二○二年报告', '二○二年', [undefined, '二○二']],
    ['1998年度报告', null, undefined],
  ])('%s names the year', (line, words, year) => {
    expect(taken(TITLE_YEAR, line)).toBe(words);
    expect(groups(TITLE_YEAR, line)).toEqual(year);
  });

  it.each([
    ['关于云杉县财政局的', '云杉县财政局'],
    ['中共云杉县委关于', '云杉县委'],
    ['云杉县关于财政的报告', '云杉县关于财政的报告'],
    ['云杉县中共党史馆', '云杉县中共党史馆'],
  ])('%s without connectives is %s', (line, name) => expect(line.replace(CONNECTIVES, '')).toBe(name));
});

describe('the year of a report', () => {
  it.each([
    ['2023年1月1日起至2023年12月31日', '2023'],
    ['2023 年 1 月 1 日 至 2023 年 12 月 31 日', '2023'],
    ['2023年1月1日 起到12月31日', '2023'],
    ['2023年1月1日-12 月 31 日', '2023'],
    ['2023年1月1日至2024年12月31日', undefined],
    ['2023年1月2日至12月31日', undefined],
  ])('the period %s is of %s', (text, year) => expect(groups(PERIOD, text)?.[0]).toBe(year));

  it.each([
    ['2023年度政府信息公开工作年度报告', '2023'],
    ['2023 年云杉县财政局政务公开情况', '2023'],
    ['2023年信息公开报告', '2023'],
    ['2023年工作要点', undefined],
  ])('%s speaks of %s', (text, year) => expect(groups(REPORTING_YEAR, text)?.[0]).toBe(year));

  it('every year of a line', () => {
    expect([...'2023年与2022 年相比，1999年'.matchAll(LEADING_YEAR)].map(([, year]) => year)).toEqual(['2023', '2022']);
  });
});

describe('the date of publication', () => {
  it.each([
    ['发布时间：2024', '发布时间：'],
    ['公开日期 : 2024', '公开日期 : '],
    ['公布时间 2024', '公布时间 '],
    ['公布时间2024', '公布时间'],
    ['成文时间：2024', null],
  ])('label: %s', (line, label) => expect(taken(PUBLISHED_LABEL, line)).toBe(label));

  it.each([
    ['成文日期：2024', '成文日期：'],
    ['印发时间 : 2024', '印发时间 : '],
    ['生成日期 2024', '生成日期 '],
    ['生成日期2024', '生成日期'],
    ['发布时间：2024', null],
  ])('label of the making: %s', (line, label) => expect(taken(ISSUED_LABEL, line)).toBe(label));

  it.each([
    ['来源：本局', true],
    ['字体：大', true],
    ['字号', true],
    ['时间：2024', true],
    ['县 更新时间 : 2024', true],
    ['录入日期:2024', true],
    ['受理时间：2024', false],
    ['更新时间', false],
    ['字典', false],
  ])('%s is the line below a title: %s', (line, page) => expect(PAGE_LINE.test(line)).toBe(page));

  it.each([
    ['2024年1月23日', ['2024', '1', '23']],
    ['2024 年 1 月 23 日', ['2024', '1', '23']],
    ['2024-01-23', ['2024', '01', '23']],
    ['2024/1/3', ['2024', '1', '3']],
    ['2024.01.03 10:00', ['2024', '01', '03']],
    ['1924.01.03', undefined],
  ])('%s', (text, parts) => expect(groups(DATE, text)).toEqual(parts));

  it.each([
    ['2024年1月23日', ['2024', '1', '23']],
    ['云杉县财政局 2024 年 1 月 23 日', ['2024', '1', '23']],
    ['云杉县财政局\t2024年12月3日', ['2024', '12', '3']],
    ['云杉县财政局2024年1月23日', undefined],
    ['至 2024年1月23日', undefined],
    ['3 2024年1月23日', undefined],
    ['2024年1月23日前', undefined],
  ])('under a report: %s', (text, parts) => expect(groups(SIGNED_DATE, text)).toEqual(parts));
});

describe('names', () => {
  it.each([
    ['地处云杉县', '地处云杉县'],
    ['a云杉自治州', '云杉自治州'],
    ['云杉县财政局', null],
    ['县', null],
  ])('an area at the end of %s', (text, area) => expect(taken(AREA_AT_END, text)).toBe(area));

  it.each([
    ['云杉县财政局2023', '云杉县财政局'],
    ['云杉县', '云杉县'],
    ['2023云杉县', null],
    ['财政局', null],
  ])('%s starts with an area', (text, name) => expect(taken(STARTS_WITH_AREA, text)).toBe(name));

  it.each([
    ['2023年度云杉县', '云杉县'],
    ['2023年云杉县', '云杉县'],
    ['本报告由云杉县', '云杉县'],
    ['根据规定编制云杉县', '云杉县'],
    ['根据2023', '根据2023'],
    ['云杉县', '云杉县'],
  ])('before the name in %s', (text, name) => expect(text.replace(BEFORE_NAME, '')).toBe(name));

  it.each([
    ['云杉苗族侗族自治县', '云杉县'],
    ['云杉藏族自治州', '云杉州'],
    ['云杉自治旗', '云杉旗'],
    ['杉苗族自治县', '杉苗族县'],
    ['云杉自治区', '云杉自治区'],
  ])('%s without the form of autonomy is %s', (name, short) => expect(name.replace(AUTONOMY, '')).toBe(short));

  it.each([
    ['云杉县', '云杉'],
    ['云杉苗族侗族自治县', '云杉'],
    ['云杉壮族自治区', '云杉'],
    ['云杉特别行政区', '云杉'],
    ['杉县', '杉县'],
    ['云杉县财政局', '云杉县财政局'],
  ])('%s without its suffix is %s', (name, short) => expect(name.replace(AREA_SUFFIX, '')).toBe(short));

  it.each([
    ['云杉县人民政府办公室', 'office body'],
    ['云杉县政府办公厅', 'office body'],
    ['云杉新区管委会办公室', 'office body'],
    ['云杉县党政办公室', 'office body'],
    ['云杉镇党委和政府办公室', 'office body'],
    ['云杉县政府办公室信息科', ''],
    ['云杉新区管委会办公室信息科', ''],
    ['云杉县党政办公室信息科', ''],
    ['云杉县人民政府', 'government'],
    ['云杉县', 'government'],
    ['云杉县人民政府网', ''],
    ['云杉新区管委会', 'government body'],
    ['云杉新区管理委员会', 'government body'],
    ['云杉镇人民政府', 'township'],
    ['云杉乡政府', 'township'],
    ['云杉街道办事处', 'township body'],
    ['云杉镇', 'township'],
    ['云杉苏木政府', 'township'],
    ['云杉镇长', ''],
    ['云杉镇卫生所', 'body'],
    ['云杉县财政局', 'body'],
    ['云杉局长', ''],
  ])('%s is a name of: %s', (name, kinds) => {
    const patterns = {
      office: GOVERNMENT_OFFICE,
      government: GOVERNMENT_NAME,
      township: TOWNSHIP_NAME,
      body: BODY_NAME,
    };
    const found = Object.entries(patterns).filter(([, pattern]) => pattern.test(name));
    expect(found.map(([kind]) => kind).join(' ')).toBe(kinds);
  });

  it.each([
    ['云杉省人民政府', [true, false, false]],
    ['云杉自治区人民政府', [true, false, false]],
    ['云杉县人民政府', [false, true, false]],
    ['云杉区人民政府', [false, true, false]],
    ['云杉旗人民政府', [false, true, false]],
    ['云杉市人民政府', [false, false, true]],
    ['云杉市政府', [false, false, true]],
    ['云杉县人民政府办公室', [false, false, false]],
    ['云杉省人民政府办公厅', [false, false, false]],
    ['云杉市政府办公室', [false, false, false]],
  ])('the level of %s', (name, [province, county, city]) => {
    expect([PROVINCE_GOVERNMENT.test(name), COUNTY_GOVERNMENT.test(name), CITY_GOVERNMENT.test(name)]).toEqual([
      province,
      county,
      city,
    ]);
  });

  it.each([
    ['云杉经济开发区', true],
    ['云杉新区管理委员会', true],
    ['云杉开发区税务局', false],
  ])('%s is a zone: %s', (name, zone) => expect(ZONE_NAME.test(name)).toBe(zone));
});

describe('a report for a whole area', () => {
  it.each([
    '统计数据包括各部门',
    '本报告中的数据范围包含县政府、各有关单位',
    '所列数据涵盖各级行政机关',
    '报告数据含全县各部门',
    '报告的数据含各相关部门',
    '统计口径汇总各乡镇、各街道',
    '统计范围内的口径包括各单位',
    '汇总各部门年度报告编制',
    '汇总全市各单位数据形成',
    '汇总本县各镇情况而成',
  ])('%s says so', (text) => expect(AGGREGATE_STATED.test(text)).toBe(true));
  it.each(['统计数据包括本局', '各部门', '数据。包括各部门', '汇总各部门'])('%s does not', (text) =>
    expect(AGGREGATE_STATED.test(text)).toBe(false),
  );

  it.each([
    ['全市共受理政府信息公开申请3119件', ['3119']],
    ['全县受理申请8条', ['8']],
    ['全县各部门、各乡镇新收政府信息公开申请共计1,204宗', ['1,204']],
    ['全县政府办公室收到申请3件', []],
    ['全县人民政府办公室收到申请3件', []],
    ['全县政府系统收到申请3件', ['3']],
    ['全县会议。收到申请3件', []],
    ['全县收到申请3次', []],
    ['全局收到申请3件', []],
    ['全市收到申请3件,全区接收申请4件', ['3', '4']],
  ])('%s', (text, counts) => expect([...text.matchAll(AREA_REQUESTS)].map(([, count]) => count)).toEqual(counts));
});
