import { describe, expect, it } from 'vitest';
import { SECTOR_PATTERNS } from '../../../../src/lib/core/text/patterns-sector.ts';

const sectorOf = (name: string): string | undefined => SECTOR_PATTERNS.find(([, words]) => words.test(name))?.[0];

describe('the line of business in the name of a body', () => {
  it.each([
    ['云杉县人民政府办公室', 'office'],
    ['云杉省人民政府办公厅', 'office'],
    ['云杉新区管理委员会办公室', 'office'],
    ['云杉县行政审批局', 'approval'],
    ['云杉县数据局', 'approval'],
    ['云杉县数据资源局', 'approval'],
    ['云杉县政务服务和数据管理局', 'approval'],
    ['云杉县发展和改革局', 'development'],
    ['云杉县发展改革委', 'development'],
    ['云杉县教育局', 'education'],
    ['云杉县卫生健康局', 'health'],
    ['云杉县人力资源和社会保障局', 'labour'],
    ['云杉县医疗保障局', 'insurance'],
    ['云杉县退役军人事务局', 'veterans'],
    ['云杉县民政局', 'civil'],
    ['云杉县自然资源局', 'land'],
    ['云杉市生态环境局云杉县分局', 'ecology'],
    ['云杉县房屋征收办公室', 'expropriation'],
    ['云杉县住房和城乡建设局', 'housing'],
    ['云杉县建设局', 'housing'],
    ['云杉县城乡建设管理局', 'housing'],
    ['云杉县城市管理局', 'urban'],
    ['云杉县综合执法局', 'urban'],
    ['云杉县综合行政执法局', 'urban'],
    ['云杉县交通运输局', 'transport'],
    ['云杉县水利局', 'water'],
    ['云杉县乡村振兴局', 'rural'],
    ['云杉县扶贫开发办公室', 'rural'],
    ['云杉县农业农村和乡村振兴局', 'farming'],
    ['云杉县林业和草原局', 'forestry'],
    ['云杉县文化和旅游局', 'culture'],
    ['云杉县市场监督管理局', 'market'],
    ['云杉县应急管理局', 'emergency'],
    ['云杉县财政局', 'finance'],
    ['国家税务总局云杉县税务局', 'tax'],
    ['云杉县审计局', 'audit'],
    ['云杉县统计局', 'statistics'],
    ['云杉县公安局', 'police'],
    ['云杉县消防救援大队', 'fire'],
    ['云杉县司法局', 'justice'],
    ['云杉县信访局', 'petitions'],
    ['云杉县招商局', 'investment'],
    ['云杉县商务局', 'commerce'],
    ['云杉县工业和信息化局', 'industry'],
    ['云杉县科学技术局', 'science'],
    ['云杉县民族宗教事务局', 'ethnic'],
    ['云杉县气象局', 'weather'],
    ['云杉县烟草专卖局', 'tobacco'],
    ['云杉县公共资源交易中心', 'trading'],
    ['云杉县机关事务管理局', 'affairs'],
    ['云杉县供销合作社', 'cooperative'],
    ['云杉县档案馆', undefined],
  ])('%s: %s', (name, sector) => expect(sectorOf(name)).toBe(sector));

  it('is seen in every one of the lines once', () => {
    expect(new Set(SECTOR_PATTERNS.map(([sector]) => sector)).size).toBe(40);
  });
});
