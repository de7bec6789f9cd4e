import { describe, expect, test } from 'vitest';
import { spellName } from '../../../src/lib/warehouse/spell-names-node.ts';

describe('names in pinyin', () => {
  test.each([
    ['重庆市', 'chong qing shi'],
    ['长沙市', 'chang sha shi'],
    ['长子县', 'zhang zi xian'],
    ['乐清市', 'yue qing shi'],
    ['乐山市', 'le shan shi'],
    ['乐亭县教育局', 'lao ting xian jiao yu ju'],
    ['六安市', 'lu an shi'],
    ['单县财政局', 'shan xian cai zheng ju'],
    ['朝阳区行政审批局', 'chao yang qu xing zheng shen pi ju'],
    ['成都市新都区', 'cheng du shi xin du qu'],
    ['国家金融监督管理总局', 'guo jia jin rong jian du guan li zong ju'],
    ['中国人民银行', 'zhong guo ren min yin hang'],
    ['会计核算中心', 'kuai ji he suan zhong xin'],
    ['统计局调查队', 'tong ji ju diao cha dui'],
    ['执法应急局', 'zhi fa ying ji ju'],
    ['12345热线（办公室）', '12345 re xian ban gong shi'],
  ])('%s', (name, spelled) => {
    expect(spellName(name)).toBe(spelled);
  });
});
