import { describe, expect, it } from 'vitest';
import { appealOrder, requestOrder } from '../../../../src/lib/core/extract/head-order.ts';

const BELOW = '商业企业 科研机构 社会公益组织 法律服务机构 其他';

describe('the heads of Table 3 in the order in which they are read', () => {
  it.each<[string, readonly number[] | null]>([
    [`自然人 法人或其他组织 总计 ${BELOW}`, [0, 1, 2, 3, 4, 5, 6]],
    [`自然人 法人或其他组织 ${BELOW} 总计`, [0, 1, 2, 3, 4, 5, 6]],
    [`自然人 ${BELOW} 合计`, [0, 1, 2, 3, 4, 5, 6]],
    [`法人和其他组织 自 然 人 总计 ${BELOW}`, [5, 0, 1, 2, 3, 4, 6]],
    [`总计 自然人 法人或其他组织 ${BELOW}`, [1, 2, 3, 4, 5, 6, 0]],
    [`自然人 法人或其他组织 总计 ${BELOW} 小计 总计`, null],
    [`自然人 总计 商业企业 科研机构 法律服务机构 其他`, null],
  ])('%s', (words, places) => expect(requestOrder(words)).toEqual(places && { places, printed: 7 }));

  it.each([
    [`自然人 法人或其他组织 总计 ${BELOW} 小计`, [0, 1, 2, 3, 4, 5, 7]],
    [`总计 自然人 法人或其他组织 小计 ${BELOW}`, [1, 3, 4, 5, 6, 7, 0]],
    [`自然人 ${BELOW} 小计 总计`, [0, 1, 2, 3, 4, 5, 7]],
    [`自然人 小计 法人或其他组织 总计 ${BELOW}`, [0, 2, 3, 4, 5, 6, 7]],
  ])('with a subtotal: %s', (words, places) => expect(requestOrder(words)).toEqual({ places, printed: 8 }));
});

const OUTCOMES = '结果维持 结果纠正 其他结果 尚未审结 总计';
const parts = (...printed: number[]): number[] =>
  [0, 1, 2].flatMap((part) => [0, 1, 2, 3, 4].map((outcome) => printed.indexOf(part) * 5 + outcome));

describe('the heads of Table 4 in the order in which they are read', () => {
  it.each<[string, readonly number[] | null]>([
    ['', parts(0, 1, 2)],
    [`行政复议 行政诉讼\n${OUTCOMES} 未经复议直接起诉 复议后起诉\n${OUTCOMES} ${OUTCOMES}`, parts(0, 1, 2)],
    [`行政诉讼 行政复议\n未经复议直接起诉 复议后起诉 ${OUTCOMES}\n${OUTCOMES} ${OUTCOMES}`, parts(1, 2, 0)],
    [`四、行政复议、行政诉讼情况\n行政诉讼 行政复议\n复议后起诉 未经复议直接起诉`, parts(2, 1, 0)],
    [`行政复议行政诉讼情况\n行政诉讼\n行 政 复 议`, parts(1, 2, 0)],
    ['未经复议直接起诉 复议后起诉 行政复议', parts(1, 2, 0)],
    [`行政复议\n${'总计 结果维持 结果纠正 其他结果 尚未审结'}`, null],
  ])('%j', (header, order) => expect(appealOrder(header)).toEqual(order));
});
