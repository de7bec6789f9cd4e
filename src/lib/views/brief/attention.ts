import { funnelLimits } from '../../core/statistics/index.ts';
import type { AgencyId } from '../../core/report/index.ts';
import { SMALLEST_RANKED_DENOMINATOR } from '../../indicators/index.ts';
import type { BodyFigureRow, FilingRow } from '../../queries/index.ts';

/** Why a body is named, as data; the words come later. */
export type Reason =
  | { kind: 'not_filed'; due: string }
  | { kind: 'unread' }
  | { kind: 'errors'; count: number }
  | { kind: 'late'; days: number }
  | { kind: 'carried'; now: number; before: number; most: boolean }
  | { kind: 'open_low' | 'refusal_high'; numerator: number; denominator: number }
  | { kind: 'corrected'; review: number; suit: number };

export interface Attention {
  agency_id: AgencyId;
  name: string;
  reasons: readonly Reason[];
}

/** The figures of bodies that the choice rests on. */
export const ATTENTION_INDICATORS = ['carried_out', 'open_rate', 'refusal_rate', 'review_corrected', 'suit_corrected'];

/** A rise of fewer than so many cases is not worth a line. */
const SMALLEST_RISE = 3;
const MOST_BODIES = 4;
const MOST_REASONS = 2;
const LEVEL = 0.95;
const CORRECTIONS = 2;

const WEIGHTS: Readonly<Record<Reason['kind'], number>> = {
  not_filed: 6,
  unread: 5,
  open_low: 4,
  refusal_high: 4,
  carried: 3,
  errors: 3,
  corrected: 3,
  late: 2,
};

type Share = Pick<BodyFigureRow, 'numerator' | 'denominator'>;

function outside(own: Share | undefined, all: readonly Share[], side: 'low' | 'high'): boolean {
  const denominator = own?.denominator ?? 0;
  if (!own || denominator < SMALLEST_RANKED_DENOMINATOR) return false;
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const target = sum(all.map((row) => row.numerator)) / sum(all.map((row) => row.denominator));
  const limits = funnelLimits(target, denominator, LEVEL);
  const share = own.numerator / denominator;
  return side === 'low' ? share < limits.low : share > limits.high;
}

/** The bodies of an area worth a look in a year, each with at most two reasons, the weightiest first. */
export function attentionOf(
  year: number,
  figures: readonly BodyFigureRow[],
  filings: readonly FilingRow[],
): Attention[] {
  const of = (indicator: string, when: number) =>
    new Map(
      figures.filter((row) => row.indicator === indicator && row.year === when).map((row) => [row.agency_id, row]),
    );
  const [carried, carriedBefore] = [of('carried_out', year), of('carried_out', year - 1)];
  const [open, refusal] = [of('open_rate', year), of('refusal_rate', year)];
  const [reviews, suits] = [of('review_corrected', year), of('suit_corrected', year)];
  const rise = (id: AgencyId): number => {
    const [now, then] = [carried.get(id), carriedBefore.get(id)];
    return now && then ? now.numerator - then.numerator : 0;
  };
  const due = filings.filter((row) => row.year === year && row.scope === 'own' && row.state !== 'not_due');
  const highest = Math.max(SMALLEST_RISE, ...due.map(({ agency_id }) => rise(agency_id)));
  const reasonsOf = (filing: FilingRow): Reason[] => {
    const id = filing.agency_id;
    const reasons: Reason[] = [];
    if (filing.state === 'missing') reasons.push({ kind: 'not_filed', due: filing.due });
    if (filing.state === 'unread') reasons.push({ kind: 'unread' });
    const [ownOpen, ownRefusal] = [open.get(id), refusal.get(id)];
    if (ownOpen && outside(ownOpen, [...open.values()], 'low'))
      reasons.push({ kind: 'open_low', numerator: ownOpen.numerator, denominator: ownOpen.denominator ?? 0 });
    if (ownRefusal && outside(ownRefusal, [...refusal.values()], 'high'))
      reasons.push({ kind: 'refusal_high', numerator: ownRefusal.numerator, denominator: ownRefusal.denominator ?? 0 });
    const [now, before] = [carried.get(id)?.numerator, carriedBefore.get(id)?.numerator];
    if (now !== undefined && before !== undefined && now - before >= SMALLEST_RISE)
      reasons.push({ kind: 'carried', now, before, most: now - before === highest });
    if (filing.errors > 0) reasons.push({ kind: 'errors', count: filing.errors });
    const [review, suit] = [reviews.get(id)?.numerator ?? 0, suits.get(id)?.numerator ?? 0];
    if (review + suit >= CORRECTIONS) reasons.push({ kind: 'corrected', review, suit });
    if ((filing.days_late ?? 0) > 0) reasons.push({ kind: 'late', days: filing.days_late ?? 0 });
    return reasons;
  };
  const weight = (reasons: readonly Reason[]): number =>
    reasons.reduce((sum, reason) => sum + WEIGHTS[reason.kind] + (reason.kind === 'carried' && reason.most ? 2 : 0), 0);
  return due
    .map((filing) => ({ agency_id: filing.agency_id, name: filing.short_name, reasons: reasonsOf(filing) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => weight(b.reasons) - weight(a.reasons))
    .slice(0, MOST_BODIES)
    .map((body) => ({ ...body, reasons: body.reasons.slice(0, MOST_REASONS) }));
}
