import { expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import type { AreaCellRow, AreaSumRow } from '../../../../src/lib/queries/index.ts';
import { areaView } from '../../../../src/lib/views/quality/index.ts';
import { filing } from '../../../support/hand-filings.ts';
import { agency } from '../../../support/hand-world.ts';

const filings = [filing('甲局', 2023), filing('乙局', 2023), filing('丁局', 2023, { state: 'missing', timing: null })];

test('an area sets its published figures beside the sum of its bodies', () => {
  const sum = {
    year: 2023,
    form: '2021',
    published_by: agency('甲局'),
    expected: 3,
    reporting: 2,
    missing: [agency('丁局')],
    unread: [agency('无名')],
  } as AreaSumRow;
  const cell = (rest: Partial<AreaCellRow>): AreaCellRow => ({
    year: 2023,
    cell_id: 'received_new.total' as AreaCellRow['cell_id'],
    sum_value: 1205,
    reported: 2,
    lacking: [],
    other_form: [],
    published: 1210,
    difference: 5,
    explained: '',
    ...rest,
  });
  const view = areaView(
    2023,
    [sum],
    [
      cell({
        explained: JSON.stringify([
          ['丁局', 'missing', null],
          ['乙局', 'finding', 'T3-SUM'],
        ]),
      }),
      cell({
        cell_id: 'review_total' as AreaCellRow['cell_id'],
        sum_value: null,
        published: null,
        difference: null,
        other_form: [agency('甲局'), agency('乙局')],
      }),
      cell({ cell_id: 'granted.total' as AreaCellRow['cell_id'], difference: 0, published: 1205 }),
      cell({ year: 2022 }),
    ],
    filings,
    zh,
  );
  expect(view).toEqual({
    expected: 3,
    form: '2021',
    lines: [
      {
        cell: 'received_new.total',
        difference: '+5',
        equal: false,
        explained: [
          {
            agency_id: '丁局',
            name: '丁局',
            reason: 'missing',
            rule: null,
          },
          {
            agency_id: '乙局',
            name: '乙局',
            reason: 'finding',
            rule: 'T3-SUM',
          },
        ],
        label: '一、本年新收政府信息公开申请数量 · 总计',
        otherForm: 0,
        published: '1,210',
        reported: 2,
        sum: '1,205',
        table: 'requests',
      },
      {
        cell: 'review_total',
        difference: null,
        equal: null,
        explained: [],
        label: '行政复议 · 总计',
        otherForm: 2,
        published: null,
        reported: 2,
        sum: null,
        table: 'appeals',
      },
      {
        cell: 'granted.total',
        difference: '0',
        equal: true,
        explained: [],
        label: '（一）予以公开 · 总计',
        otherForm: 0,
        published: '1,205',
        reported: 2,
        sum: '1,205',
        table: 'requests',
      },
    ],
    missing: ['丁局'],
    publishedBy: '甲局',
    publisher: '甲局',
    reporting: 2,
    unread: ['名单以外的机关（无名）'],
    year: 2023,
  });
  expect(areaView(2021, [sum], [], filings, zh)).toBeNull();
  expect(areaView(2023, [{ ...sum, published_by: null }], [], [], zh)).toMatchObject({
    publishedBy: null,
    publisher: null,
    missing: ['名单以外的机关（丁局）'],
  });
});
