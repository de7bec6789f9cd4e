import { expect, it } from 'vitest';
import { extractReport } from '../../../../src/lib/core/extract/index.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const refusalOf = (text: string): unknown => extractReport(readTextBlocks(text)).refused;
const OLD = {
  code: 'DOC-OLD-FORM',
  message: '这是2019年以前的年度报告，当时的统计表与现行格式没有对应的项目，不能读取；可从2019年度的报告开始',
};

it('a report of a year before the forms is told as such', () => {
  const text =
    '示例县水利局2016年政府信息公开工作年度报告\n一、总体情况\n全年公开信息120条。\n二、主动公开政府信息情况\n主动公开120条。\n五、存在的主要问题及改进情况\n人手不足。';
  expect(refusalOf(text)).toEqual(OLD);
});

it('so are the statistics of those years, whatever the title', () => {
  const text =
    '政府信息公开情况统计表\n指标名称\t计量单位\t统计数\n一、主动公开政府信息数\t条\t120\n通过不同渠道和方式公开政府信息的情况\t条\t120\n三、收到申请数\t件\t5';
  expect(refusalOf(text)).toEqual(OLD);
});

it('a report of a later year without tables is not', () => {
  const text =
    '示例县水利局2021年政府信息公开工作年度报告\n一、总体情况\n全年公开信息120条。\n五、存在的主要问题及改进情况\n人手不足。\n六、其他需要报告的事项\n无。';
  expect(refusalOf(text)).toBeNull();
});
