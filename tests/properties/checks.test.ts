import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReport, rankSuspects, type Finding } from '../../src/lib/core/checks/index.ts';
import { subjectOfReport } from '../../src/lib/core/checks/subject.ts';
import type { Cell, FormYear, Report, MutableCells } from '../../src/lib/core/report/index.ts';
import { identitiesFor } from '../../src/lib/core/template/index.ts';
import { formOf, reported, reportedCells, validReport } from './infer-arbitrary.ts';

const IDENTITIES = new Set(['T3-ROW', 'T3-SUM', 'T3-BAL', 'T4-SUM']);

function reportOf(year: FormYear, cells: MutableCells): Report {
  const identity = { title: '年度报告', agency: '甲县水利局', region: null, published_on: null, scope: 'own' as const };
  const more = { sections: [], extra_rows: [], issues: [] };
  return { ...identity, year: Number(year), form: formOf(year), cells, ...more };
}

const place = ({ rule, at }: Pick<Finding, 'rule' | 'at'>) => `${rule}:${at}`;
const broken = (report: Report) => checkReport(report).findings.filter(({ rule }) => IDENTITIES.has(rule));

/** A valid report with one summed cell changed: which, and to what. */
const changed = validReport.chain(({ year, figures }) => {
  const summed = [...new Set(identitiesFor(formOf(year)).flatMap(({ left, right }) => [...left, ...right]))];
  return fc
    .record({ cell: fc.constantFrom(...summed), by: fc.integer({ min: 1, max: 50_000 }), up: fc.boolean() })
    .map(({ cell, by, up }) => {
      const value = figures.get(cell) ?? 0;
      const written = !up && value >= by ? value - by : value + by;
      return { year, cell, value, written, cells: { ...reportedCells(year, figures), [cell]: reported(written) } };
    });
});

describe('the rules on sums', () => {
  test('a report that satisfies its form breaks none', () => {
    fc.assert(
      fc.property(validReport, ({ year, figures }) => {
        expect(broken(reportOf(year, reportedCells(year, figures)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('changing any one summed cell breaks exactly the identities that name it, by the change', () => {
    fc.assert(
      fc.property(changed, ({ year, cell, value, written, cells }) => {
        const findings = broken(reportOf(year, cells));
        const naming = identitiesFor(formOf(year)).filter(({ left, right }) => [...left, ...right].includes(cell));
        expect(findings.map(place).sort()).toEqual(naming.map(place).sort());
        for (const { difference, cells: named } of findings) {
          expect(Math.abs(difference ?? NaN)).toBe(Math.abs(written - value));
          expect(named).toContain(cell);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('in Table 3 the changed cell is the first suspect, with its true figure', () => {
    fc.assert(
      fc.property(changed, ({ year, cell, value, cells }) => {
        const [first] = rankSuspects([subjectOfReport(reportOf(year, cells))]);
        fc.pre(cell.includes('.'));
        expect(first).toMatchObject({ cell, proposed: value });
      }),
      { numRuns: 100 },
    );
  });

  test('a suspect with its proposed figure really mends what it says', () => {
    fc.assert(
      fc.property(changed, ({ year, cells }) => {
        for (const { cell, proposed, mends, breaks } of rankSuspects([subjectOfReport(reportOf(year, cells))]).slice(
          0,
          5,
        )) {
          const before = new Set(broken(reportOf(year, cells)).map(place));
          const after = new Set(broken(reportOf(year, { ...cells, [cell]: reported(proposed) })).map(place));
          expect([...before].filter((name) => !after.has(name as never)).sort()).toEqual([...mends].sort());
          expect([...after].filter((name) => !before.has(name as never)).sort()).toEqual([...breaks].sort());
        }
      }),
      { numRuns: 40 },
    );
  });

  test('one operand that cannot be read leaves every identity that names it open', () => {
    fc.assert(
      fc.property(changed, ({ year, cell, cells }) => {
        const lost: Cell = { value: null, status: 'unreadable', raw: '1o', at: null };
        expect(broken(reportOf(year, { ...cells, [cell]: lost }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('one operand left blank breaks what a 0 in its place breaks, and is called blank', () => {
    fc.assert(
      fc.property(changed, ({ year, cell, cells }) => {
        const blank: Cell = { value: null, status: 'blank', raw: '', at: null };
        const findings = broken(reportOf(year, { ...cells, [cell]: blank }));
        const zero = broken(reportOf(year, { ...cells, [cell]: reported(0) }));
        const sides = (found: readonly Finding[]) => found.map((one) => [place(one), one.difference]);
        expect(sides(findings)).toEqual(sides(zero));
        for (const { evidence, severity, left, right } of findings) {
          expect(evidence).toMatch(/^空白：/);
          expect(severity).toBe(left === null || right === null ? 'warning' : 'error');
        }
      }),
      { numRuns: 40 },
    );
  });
});
