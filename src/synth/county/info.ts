import type { DatasetInfo } from '../../lib/core/dataset/index.ts';

/** What the dataset says of itself. */
export const INFO: DatasetInfo = {
  name: 'example-county',
  title: '示例数据：示例县',
  description:
    '虚构的示例县（示例省示例市）2019—2025年度政府信息公开工作年度报告，由程序按固定种子生成，用于演示和测试。机关、数字、文字均为虚构，其中的差错系有意设置，逐处记在 defects.csv。Synthetic data: a fictional county; every figure and sentence is invented, every defect is intended and listed in defects.csv.',
  synthetic: true,
  licences: [{ title: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
  sources: [{ title: '虚构：由 nianbao synth county 生成', path: null }],
};
