import { describe, expect, test } from 'vitest';
import { areasOf } from '../../../../src/lib/core/agency/index.ts';
import { printBodyList, readBodyList } from '../../../../src/lib/core/dataset/index.ts';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';

const HOME = '350128' as RegionCode;
const AREAS = areasOf({
  province_list: { 350000: '福建省', 220000: '吉林省', 110000: '北京市' },
  city_list: { 350100: '福州市', 220100: '长春市' },
  county_list: { 350128: '平潭县', 350122: '连江县', 220104: '朝阳区', 110105: '朝阳区' },
});
const read = (...rows: string[][]) => readBodyList(rows, AREAS, HOME);

describe('a list of bodies', () => {
  test('is read by its head, whatever stands above it and in whichever order its columns stand', () => {
    const { bodies, problems } = read(
      ['平潭县行政机关名录（2025年）'],
      ['序号', '类别', '单位名称', '原名', '成立时间', '撤销', '行政区划'],
      ['1', '工作部门', '平潭县 教育局', '平潭县教育体育局、平潭县文教局', '2019年3月', '', ''],
      ['', '', '', '', '', '', ''],
      ['2', '乡镇', '苏平镇人民政府', '', '', '2023', '连江县'],
      ['3', '', '平潭县气象局', '', '2015-01-01', '', '福建省福州市平潭县'],
      ['4', '开发区', '朝阳区管委会', '', '', '', '220104'],
    );
    expect(problems).toEqual([]);
    expect(bodies).toEqual([
      {
        line: 3,
        name: '平潭县教育局',
        kind: 'department',
        region_code: HOME,
        former_names: ['平潭县教育体育局', '平潭县文教局'],
        valid_from: 2019,
        valid_to: null,
      },
      {
        line: 5,
        name: '苏平镇人民政府',
        kind: 'township',
        region_code: '350122',
        former_names: [],
        valid_from: null,
        valid_to: 2023,
      },
      {
        line: 6,
        name: '平潭县气象局',
        kind: 'unknown',
        region_code: HOME,
        former_names: [],
        valid_from: 2015,
        valid_to: null,
      },
      {
        line: 7,
        name: '朝阳区管委会',
        kind: 'functional_zone',
        region_code: '220104',
        former_names: [],
        valid_from: null,
        valid_to: null,
      },
    ]);
  });

  test('of names alone is enough: kinds stay open, and everything is of the area chosen', () => {
    expect(
      read(['名称'], ['甲局'], ['乙局']).bodies.map(({ name, kind, region_code }) => [name, kind, region_code]),
    ).toEqual([
      ['甲局', 'unknown', HOME],
      ['乙局', 'unknown', HOME],
    ]);
  });

  test('without a head is refused with what a head is', () => {
    expect(read(['甲局', '工作部门'])).toEqual({
      bodies: [],
      problems: [
        { line: 1, name: '', message: '没有找到表头：第一行应有“名称”一列，可另有类别、地区、曾用名、设立、撤销' },
      ],
    });
  });

  test('names every line it cannot take with all that is wrong in it, and takes the others', () => {
    const { bodies, problems } = read(
      ['名称', '类别', '地区', '设立', '撤销'],
      ['甲局', '', '', '2020', '2019'],
      ['', '', '', '', '2020'],
      ['乙局', '委员', '朝阳区', '去年', ''],
      ['丙局', '', '', '', ''],
      ['丙局', '', '', '', ''],
    );
    expect(bodies.map(({ name }) => name)).toEqual(['丙局']);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, '设立 2020 晚于撤销 2019'],
      [3, '没有名称'],
      [
        4,
        '类别“委员”不认识，可用：省级政府；市级政府；县级政府；乡镇、街道；工作部门；双管、垂直机构；事业单位；公共企事业单位；功能区、片区；' +
          '地区“朝阳区”不认识，请写六位区划代码；设立“去年”不是年度',
      ],
      [6, '与第 5 行是同一个机关'],
    ]);
  });

  test('that was printed reads back', () => {
    const { bodies } = read(
      ['名称', '类别', '地区', '曾用名', '设立', '撤销'],
      ['甲局', '事业单位', '', '子局、丑局', '2019', '2024'],
      ['乙局', '', '连江县', '', '', ''],
    );
    const printed = printBodyList(bodies, AREAS);
    expect(printed[0]).toEqual(['名称', '类别', '地区', '曾用名', '设立', '撤销']);
    expect(printed[1]).toEqual(['甲局', '事业单位', '福建省福州市平潭县', '子局、丑局', '2019', '2024']);
    expect(readBodyList(printed, AREAS, '110105' as RegionCode)).toEqual({ bodies, problems: [] });
  });
});
