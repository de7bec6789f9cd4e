import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NO_WORK,
  mergeWork,
  withoutLastStep,
  type Correction,
  type DraftWork,
} from '../../src/lib/core/layer/index.ts';
import { SEED } from '../support/chance.ts';

interface Tab {
  base: DraftWork;
  mine: DraftWork;
}
type Step = { tab: 0 | 1; do: 'correct' | 'settle' | 'undo' | 'save' | 'hear' };

const steps = fc.array(
  fc.record({
    tab: fc.constantFrom<0 | 1>(0, 1),
    do: fc.constantFrom<Step['do']>('correct', 'settle', 'undo', 'save', 'hear'),
  }),
  { maxLength: 40 },
);

const correctionAt = (second: number): Correction => ({
  cell: 'granted.total',
  by: '',
  at: new Date(second * 1000).toISOString(),
  reason: '',
  old: { value: null, status: 'unreadable', raw: '' },
  new: { value: second, status: 'corrected' },
});
const idsOf = ({ corrections, settled }: DraftWork): string[] =>
  [...corrections, ...settled].map(({ at }) => at).toSorted();

describe('two tabs on one draft', () => {
  test(`lose no step and bring none back that was undone, whoever saves when (TEST_SEED=${SEED})`, () => {
    fc.assert(
      fc.property(steps, (all) => {
        let kept: DraftWork = NO_WORK;
        const tabs: [Tab, Tab] = [
          { base: NO_WORK, mine: NO_WORK },
          { base: NO_WORK, mine: NO_WORK },
        ];
        const standing = new Set<string>();
        const save = (tab: Tab) => {
          kept = mergeWork(tab.base, tab.mine, kept);
          tab.base = tab.mine = kept;
        };
        all.forEach((step, second) => {
          const tab = tabs[step.tab];
          const at = new Date(second * 1000).toISOString();
          if (step.do === 'correct')
            tab.mine = { ...tab.mine, corrections: [...tab.mine.corrections, correctionAt(second)] };
          if (step.do === 'settle') tab.mine = { ...tab.mine, settled: [...tab.mine.settled, { key: at, at }] };
          if (step.do === 'correct' || step.do === 'settle') standing.add(at);
          if (step.do === 'undo') {
            const before = withoutLastStep(tab.mine);
            if (before === null) return;
            for (const id of idsOf(tab.mine)) if (!idsOf(before).includes(id)) standing.delete(id);
            tab.mine = before;
          }
          if (step.do === 'save') save(tab);
          // A tab takes over what it hears of unless it has something that is not kept yet.
          if (step.do === 'hear' && tab.base === tab.mine) tab.base = tab.mine = kept;
        });
        tabs.forEach(save);
        expect(idsOf(kept)).toEqual([...standing].toSorted());
        const times = kept.corrections.map(({ at }) => at);
        expect(times).toEqual(times.toSorted());
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
