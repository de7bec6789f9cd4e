import { beforeAll, describe, expect, test } from 'vitest';
import {
  countySuspects,
  falseErrors,
  measureRecall,
  readCounty,
  seededSuspects,
  type County,
} from '../../../support/defects.ts';

let county: County;
beforeAll(async () => {
  county = await readCounty();
});

describe('the fictional county and its ledger', () => {
  test('whatever a defect must break is found', () => {
    const recall = measureRecall(county);
    expect(recall.length).toBeGreaterThan(15);
    expect(recall.flatMap(({ lost }) => lost)).toEqual([]);
  });

  test('no error is reported that nobody put there', () => expect(falseErrors(county)).toEqual([]));

  test('the wrong cell is among the first three suspects in four of five single-cell faults', () => {
    for (const { faults, among } of [
      countySuspects(county),
      seededSuspects(county, '2019', 300),
      seededSuspects(county, '2021', 300),
    ]) {
      expect(faults).toBeGreaterThan(10);
      expect(among / faults).toBeGreaterThanOrEqual(0.8);
    }
  });
});
