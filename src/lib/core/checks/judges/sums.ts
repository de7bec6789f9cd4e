import { sumExactly } from '../../text/exact.ts';
import { placedIdentities, sumPlaces } from '../identities.ts';
import { fail, pass, skip, type Ledger } from '../ledger.ts';
import type { Subject } from '../subject.ts';

/** T3-ROW, T3-SUM, T3-BAL, T4-SUM: the identities of the form. */
export function judgeSums(subject: Subject, ledger: Ledger): void {
  const { form, given } = subject;
  if (form.requests === 'absent') for (const rule of ['T3-ROW', 'T3-SUM', 'T3-BAL'] as const) skip(ledger, rule);
  if (form.appeals === 'absent') skip(ledger, 'T4-SUM');
  for (const { identity, cells, left, right } of placedIdentities(form)) {
    const [leftSum, rightSum] = [sumPlaces(given, left), sumPlaces(given, right)];
    if (Number.isNaN(leftSum) || Number.isNaN(rightSum)) skip(ledger, identity.rule);
    else if (leftSum === rightSum) pass(ledger, identity.rule);
    else {
      fail(ledger, identity.rule, {
        at: identity.at,
        cells,
        left: leftSum,
        right: rightSum,
        difference: sumExactly([leftSum, -rightSum]),
        operands: [...left, ...right].map((place) => given[place] ?? NaN),
      });
    }
  }
}
