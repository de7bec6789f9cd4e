import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zh } from '../../support/zh.ts';
import { buildCounty } from '../../../src/synth/index.ts';
import {
  compareText,
  pairCells,
  pairSections,
  promisesOf,
  sharedSentences,
} from '../../../src/lib/views/pair/index.ts';

const { dataset } = buildCounty(1);
const reportOf = (year: number) => {
  const found = dataset.reports.find((report) => report.agency_id === 'example-police' && report.year === year);
  if (!found) throw new Error(`no report of ${year}`);
  return found;
};
const han = fc.string({ unit: fc.constantFrom(...'公开申请件数一二三本年办结，。；\n5'), maxLength: 60 });

describe('two texts word by word', () => {
  test('what is left of each side makes that side again', () => {
    fc.assert(
      fc.property(han, han, (left, right) => {
        const runs = compareText(left, right);
        const side = (other: string) =>
          runs
            .filter(({ kind }) => kind !== other)
            .map(({ text }) => text)
            .join('');
        expect([side('right'), side('left')]).toEqual([left, right]);
      }),
    );
  });

  test('a changed figure is marked as one word', () => {
    const runs = compareText('本年新收申请72件。', '本年新收申请108件。');
    expect(runs.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['72', '108']);
  });

  test('sentences that stand in both are counted out of the later text', () => {
    expect(sharedSentences('甲。乙。', '乙。丙。丁。')).toEqual({ same: 1, all: 3 });
    expect(sharedSentences('甲。', '')).toEqual({ same: 0, all: 0 });
  });
});

test('a report beside itself differs in nothing', () => {
  const report = reportOf(2024);
  expect(pairCells(report, report, zh).filter(({ differs }) => differs)).toEqual([]);
  expect(pairSections(report.sections, report.sections).every(({ same, all }) => same === all)).toBe(true);
});

test('cells of one form only say so on the other side, and have no difference', () => {
  const cells = pairCells(reportOf(2020), reportOf(2021), zh);
  const issued = cells.find(({ id }) => id === 'normative_docs_issued');
  expect(issued?.left.text).toBe('该版无此项');
  expect(issued?.difference).toBe('');
  for (const { left, right, difference } of cells)
    expect(difference === '').toBe(left.value === null || right.value === null);
});

test('a plan stands beside the nearest sentence, or beside none', () => {
  const said = (text: string) => [{ key: 'problems' as const, heading: '', text }];
  const promises = promisesOf(
    said('下一步将完善目录索引，方便群众检索历史文件。加强对乡镇业务培训的力度。'),
    said('已经完善目录索引，群众可以检索历史文件。'),
  );
  expect(promises.map(({ match }) => match)).toEqual(['已经完善目录索引，群众可以检索历史文件。', null]);
});
