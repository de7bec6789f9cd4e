import { blankOperands } from '../blank-operands.ts';
import { placedIdentities, weighSides } from '../identities.ts';
import { fail, pass, skip, type Ledger } from '../ledger.ts';
import type { Subject } from '../subject.ts';

/**
 * T3-ROW, T3-SUM, T3-BAL, T4-SUM: the identities of the form. A side left blank throughout contradicts nothing by itself, but
 * does not say what the other says: a warning.
 */
export function judgeSums(subject: Subject, ledger: Ledger): void {
  const { form, given } = subject;
  if (form.requests === 'absent') for (const rule of ['T3-ROW', 'T3-SUM', 'T3-BAL'] as const) skip(ledger, rule);
  if (form.appeals === 'absent') skip(ledger, 'T4-SUM');
  for (const placed of placedIdentities(form)) {
    const { rule, at } = placed.identity;
    const sides = weighSides(subject, placed);
    if (sides === null) skip(ledger, rule);
    else if (sides.difference === 0) pass(ledger, rule);
    else {
      const half = sides.left === null || sides.right === null;
      fail(ledger, rule, {
        at,
        ...(half ? { severity: 'warning' as const } : {}),
        cells: placed.cells,
        ...sides,
        evidence: blankOperands(subject, at, placed.cells),
        operands: [...placed.left, ...placed.right].map((place) => given[place] ?? NaN),
      });
    }
  }
}
