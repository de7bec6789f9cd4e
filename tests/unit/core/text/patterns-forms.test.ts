import { expect, test } from 'vitest';
import { HEADER_2019_WORDS, HEADER_2021_WORDS } from '../../../../src/lib/core/text/patterns-forms.ts';

test.each([
  ['本年新制作数量', 2019],
  ['本年新公开数量', 2019],
  ['对外公开总数量', 2019],
  ['上一年项目数量', 2019],
  ['上年度项目数', 2019],
  ['上一年项目', 2019],
  ['本年增减', 2019],
  ['本年度增', 2019],
  ['采购总金额', 2019],
  ['本年制发件数', 2021],
  ['本年废止件数', 2021],
  ['现行有效件数', 2021],
  ['本年处理决定数量', 2021],
  ['本年收费金额单位万元', 2021],
  ['信息内容', undefined],
])('the header %s is one of the form of %s', (label, form) => {
  expect([HEADER_2019_WORDS.test(label), HEADER_2021_WORDS.test(label)]).toEqual([form === 2019, form === 2021]);
});
