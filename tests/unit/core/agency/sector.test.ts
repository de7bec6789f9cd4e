import { describe, expect, test } from 'vitest';
import { sectorOf } from '../../../../src/lib/core/agency/index.ts';
import { SECTOR_PATTERNS } from '../../../../src/lib/core/text/patterns-sector.ts';
import { zh } from '../../../support/zh.ts';
import { readDatasetFolder } from '../../../../src/cli/read-dataset.ts';

const department = (name: string) => sectorOf({ name, kind: 'department' });

test.each([
  ['示例县教育体育局', 'education'],
  ['甲市乙区卫生健康和医疗保障局', 'health'],
  ['甲县医疗保障局', 'insurance'],
  ['甲县住房和城乡建设局', 'housing'],
  ['甲县城市管理综合行政执法局', 'urban'],
  ['甲县农业农村和乡村振兴局', 'farming'],
  ['甲县乡村振兴局', 'rural'],
  ['甲县应急管理局', 'emergency'],
  ['甲县人民政府办公室', 'office'],
  ['互助县房屋征收与补偿中心', 'expropriation'],
  ['国家税务总局甲县税务局', 'tax'],
  ['甲县档案馆', null],
])('%s', (name, sector) => {
  expect(department(name)).toBe(sector);
});

describe('sectors', () => {
  test('a government, a township, a zone has none', () => {
    expect(sectorOf({ name: '甲县人民政府', kind: 'county_gov' })).toBeNull();
    expect(sectorOf({ name: '教育镇人民政府', kind: 'township' })).toBeNull();
  });

  test('each has a word', () => {
    expect(SECTOR_PATTERNS.map(([sector]) => sector).toSorted()).toEqual(Object.keys(zh.peers.sector).toSorted());
  });

  test('every department of the fictional county has one', async () => {
    const reading = await readDatasetFolder('data/example-county');
    const agencies = reading.ok ? reading.dataset.agencies : [];
    expect(agencies.length).toBeGreaterThan(60);
    const lost = agencies.filter(({ kind, name }) => kind === 'department' && sectorOf({ name, kind }) === null);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});
