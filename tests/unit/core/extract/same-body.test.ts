import { expect, test } from 'vitest';
import { maySameBody } from '../../../../src/lib/core/extract/same-body.ts';

test.each([
  ['示例县水利局', '水利局'],
  ['示例县水利局', '示例省示例县水利局'],
  ['示例县水利局', '示例县水利局办公室'],
  ['示例县卫生健康委员会', '卫健委'],
  ['示例县市场监督管理局', '市监局'],
  ['示例县人民政府', '示例县人民政府办公室'],
  ['示例县林河镇人民政府', '林河镇党政办公室'],
  ['中共示例县委组织部', '示例县委组织部'],
])('%s may be %s, and the other way round', (one, other) => {
  expect([maySameBody(one, other), maySameBody(other, one)]).toEqual([true, true]);
});

test.each([
  ['示例县水利局', '示例县林业局'],
  ['示例县水利局', '林业局'],
  ['示例县水利局', '示例县人民政府办公室'],
  ['示例县人民政府', '示例市人民政府'],
  ['示例县林河镇人民政府', '示例县人民政府'],
])('%s is not %s', (one, other) => {
  expect([maySameBody(one, other), maySameBody(other, one)]).toEqual([false, false]);
});
