import type { DatasetInfo } from '../../lib/core/dataset/index.ts';
import { makeReports, type Nation } from '../nation/nation.ts';
import { planProvince } from '../nation/plan.ts';

const AREAS = { prefectures: 11, counties: 110 };

/** Bodies of a province of the ordinary size; with a report for each of seven years they make 35,000. */
export const PROVINCE_AGENCIES = 5000;

const INFO: DatasetInfo = {
  name: 'example-province',
  title: '示例数据：示例省',
  description:
    '虚构的全省数据，由程序按固定种子生成，用于测试规模。区划、机关、数字均为虚构；有缺报、有与各机关合计不等的汇总、有未公布汇总的地区。Synthetic data: a fictional province for tests of scale; areas, bodies and figures are invented; reports are missing, published totals differ from the sums, some areas publish none.',
  synthetic: true,
  licences: [{ title: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
  sources: [{ title: '虚构：由 nianbao synth province 生成', path: null }],
};

/** Makes the province of a seed: so many bodies in 11 prefectures and 110 counties, each body with a report for each year. */
export const makeProvince = (seed: number, agencies: number, years: readonly number[]): Nation =>
  makeReports(seed, planProvince(agencies, AREAS), years, INFO);
