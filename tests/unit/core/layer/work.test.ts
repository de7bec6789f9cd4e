import { describe, expect, test } from 'vitest';
import {
  NO_WORK,
  mergeWork,
  sameWork,
  withoutLastStep,
  type Correction,
  type DraftWork,
} from '../../../../src/lib/core/layer/index.ts';
import type { AgencyId } from '../../../../src/lib/core/report/index.ts';

const at = (second: number): string => `2026-02-01T08:00:0${second}.000Z`;
const correction = (cell: string, second: number): Correction => ({
  cell: cell as Correction['cell'],
  by: '张三',
  at: at(second),
  reason: '读取有误，按原文改',
  old: { value: 25, status: 'reported', raw: '25' },
  new: { value: 22, status: 'corrected' },
});
const work = (more: Partial<DraftWork>): DraftWork => ({ ...NO_WORK, ...more });
const body = (id: string) => ({ known: id as AgencyId, fresh: null });

describe('the work of two tabs on one draft', () => {
  test('keeps the corrections of both, in the order of their time', () => {
    const [mine, theirs] = [correction('granted.total', 3), correction('received_new.total', 2)];
    expect(mergeWork(NO_WORK, work({ corrections: [mine] }), work({ corrections: [theirs] })).corrections).toEqual([
      theirs,
      mine,
    ]);
  });

  test('takes back what mine has taken back, and nothing else', () => {
    const [one, two, three] = [1, 2, 3].map((second) => correction('granted.total', second)) as [
      Correction,
      Correction,
      Correction,
    ];
    const merged = mergeWork(
      work({ corrections: [one, two] }),
      work({ corrections: [one] }),
      work({ corrections: [one, two, three] }),
    );
    expect(merged.corrections).toEqual([one, three]);
  });

  test('has each doubt that either has settled once', () => {
    const [a, b] = [
      { key: 'blank:granted', at: at(1) },
      { key: 'inferred:granted', at: at(2) },
    ];
    expect(mergeWork(NO_WORK, work({ settled: [a, b] }), work({ settled: [{ ...a, at: at(3) }] })).settled).toEqual([
      { ...a, at: at(3) },
      b,
    ]);
  });

  test('changes of the identity only what mine has changed', () => {
    const merged = mergeWork(
      work({ identity: { year: 2024 } }),
      work({ identity: { year: 2025, answered: ['year'] } }),
      work({ identity: { year: 2024, body: body('example-audit'), answered: ['agency'] } }),
    );
    expect(merged.identity).toEqual({ year: 2025, body: body('example-audit'), answered: ['agency', 'year'] });
  });

  test('lets mine stand where both have changed one thing, and forgets what mine has taken back', () => {
    const base = work({ identity: { scope: 'own', year: 2024 } });
    const merged = mergeWork(
      base,
      work({ identity: { year: 2025 } }),
      work({ identity: { scope: 'own', year: 2026 } }),
    );
    expect(merged.identity).toEqual({ year: 2025 });
  });
});

describe('the last step', () => {
  test('is the correction made last', () => {
    const [one, two] = [correction('granted.total', 1), correction('granted.total', 2)];
    expect(withoutLastStep(work({ corrections: [one, two] }))).toEqual(work({ corrections: [one] }));
  });

  test('is all doubts that were settled together', () => {
    const settled = ['a', 'b'].map((key) => ({ key, at: at(4) }));
    const corrections = [correction('granted.total', 1)];
    expect(withoutLastStep(work({ corrections, settled }))).toEqual(work({ corrections }));
  });

  test('is not there where nothing was done', () => {
    expect(withoutLastStep(work({ identity: { year: 2024 } }))).toBeNull();
  });
});

test('two works are the same that say the same', () => {
  expect(sameWork(work({ settled: [{ key: 'a', at: at(1) }] }), work({ settled: [{ key: 'a', at: at(1) }] }))).toBe(
    true,
  );
  expect(sameWork(NO_WORK, work({ identity: { year: null } }))).toBe(false);
});
