import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessIdentities } from '../../src/lib/core/checks/index.ts';
import type { ReportForm } from '../../src/lib/core/report/index.ts';
import { advance } from '../../src/synth/figures/advance.ts';
import { newFacts } from '../../src/synth/figures/facts.ts';
import { drawProfile, type Sector } from '../../src/synth/figures/profile.ts';
import { Random } from '../../src/synth/figures/random.ts';
import { openState } from '../../src/synth/figures/state.ts';
import { factOf, toCells } from '../../src/synth/figures/to-cells.ts';
import { buildCounty, printCounty } from '../../src/synth/index.ts';
import type { CellId } from '../../src/lib/core/report/index.ts';
import { RECOMPUTED, findBreaches } from '../support/county-rules.ts';
import { TEXT_RULES, findTextBreaches } from '../support/county-text.ts';

const seed = fc.nat({ max: 2 ** 31 - 1 });
const FORMS: readonly ReportForm[] = [
  { proactive: '2019', requests: '2019', appeals: '2021' },
  { proactive: '2021', requests: '2021', appeals: '2021' },
];
const sector: fc.Arbitrary<Sector> = fc.record({
  active: fc.constantFrom(0, 0.3, 1),
  requests: fc.constantFrom(1, 5, 60, 4000),
  licences: fc.constantFrom(0, 50, 1_000_000),
  penalties: fc.constantFrom(0, 7, 90_000),
  coercions: fc.constantFrom(0, 3),
  fees: fc.constantFrom(0, 0.3, 60_000),
  documents: fc.constantFrom(0, 1, 30),
  stock: fc.constantFrom(0, 5, 200),
  reviews: fc.constantFrom(0, 12, 70),
  corrected: fc.constantFrom(0, 0.1, 0.9),
});

describe('figures of any seed', () => {
  test('satisfy both forms in every year, and chain from year to year', () => {
    fc.assert(
      fc.property(seed, sector, (start, own) => {
        const random = new Random(start, 1);
        const profile = drawProfile(random, own);
        const state = openState(random, profile);
        let last: ((id: string) => number) | null = null;
        for (const year of [2022, 2023, 2024, 2025]) {
          const facts = newFacts();
          advance(random, profile, state, { year, requests: 1.3, decisions: 1, isCleanUp: year === 2024 }, facts);
          for (const form of FORMS) {
            const failed = assessIdentities(form, toCells(facts, form)).filter(({ result }) => result !== 'passed');
            expect(failed).toEqual([]);
          }
          const now = (id: string): number => factOf(facts, id as CellId);
          const parts = [...facts].filter((value) => value < 0 || !Number.isSafeInteger(value));
          expect(parts.every((value) => value < 0 && Number.isInteger(value))).toBe(true);
          expect(now('regulations_in_force')).toBe(0);
          if (last) {
            for (const column of ['natural_person', 'business', 'other_org', 'total'])
              expect(now(`carried_in.${column}`)).toBe(last(`carried_out.${column}`));
            const moved =
              last('normative_docs_in_force') + now('normative_docs_issued') - now('normative_docs_repealed');
            expect(now('normative_docs_in_force')).toBe(moved);
            expect(now('review_total')).toBeGreaterThanOrEqual(last('review_pending'));
          }
          last = now;
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the county of any seed', () => {
  test('without defects breaks no rule; with them, exactly those of its ledger', () => {
    const recomputed = new Set([...RECOMPUTED, ...TEXT_RULES]);
    fc.assert(
      fc.property(seed, (start) => {
        const { dataset } = buildCounty(start, { withDefects: false });
        expect([...findBreaches(dataset), ...findTextBreaches(dataset)]).toEqual([]);
        const county = buildCounty(start);
        const listed = county.injections
          .flatMap(({ rules, agency_id, year }) =>
            rules.map((rule) => (rule.includes('@') ? rule : `${rule}@${agency_id}/${year}`)),
          )
          .filter((breach) => recomputed.has(breach.split('@')[0] ?? ''));
        const found = new Set([...findBreaches(county.dataset), ...findTextBreaches(county.dataset)]);
        expect([...found].sort()).toEqual([...new Set(listed)].sort());
      }),
      // Two bodies whose faults cancel each other in the government's sum.
      { numRuns: 4, examples: [[1_290_000]] },
    );
  });

  test('is written to the same bytes twice, and to others by another seed', () => {
    const files = printCounty(7, buildCounty(7));
    expect(printCounty(7, buildCounty(7))).toEqual(files);
    expect(printCounty(8, buildCounty(8))['reports.csv']).not.toBe(files['reports.csv']);
  });
});
