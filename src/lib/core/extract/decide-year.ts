import type { Confidence, EvidenceSource, IdentityQuestion, Issue } from '../report/index.ts';
import { yearFromBody, yearQuestion, yearOfNameOnly } from './messages.ts';
import { valuesOf } from './evidence.ts';
import type { YearClaim } from './year-evidence.ts';

export interface Decided<T> {
  /** The likeliest where there is a question. */
  value: T | null;
  confidence: Confidence;
  questions: IdentityQuestion[];
  issues: Issue[];
}

const isDate = ({ evidence }: YearClaim): boolean => evidence.of === 'published_on';

/** The year a report would be of, going by when it was published. */
const yearBefore = ({ evidence: { value } }: YearClaim): string => String(Number(value.slice(0, 4)) - 1);

/** What a hint would make of the year. */
const meant = (claim: YearClaim): string => (isDate(claim) ? yearBefore(claim) : claim.evidence.value);

/** True where the first thing that was published of it came more than a year after it was due, and one place alone says the year. */
function isLate(year: number, says: readonly YearClaim[], hints: readonly YearClaim[]): boolean {
  const dates = hints.filter(isDate).map(({ evidence }) => Number(evidence.value.slice(0, 4)));
  const named = hints.some((hint) => !isDate(hint) && Number(hint.evidence.value) === year);
  return says.length === 1 && !named && dates.length > 0 && Math.min(...dates) > year + 1;
}

/** How much a place counts where places contradict each other. */
const WEIGHTS: Readonly<Partial<Record<EvidenceSource, number>>> = { title: 3, period: 3, opening: 2 };

/** The years that are said, the likeliest first: what was published early in the next year speaks for it too. */
function rankYears(says: readonly YearClaim[], hints: readonly YearClaim[]): string[] {
  const dates = new Set(hints.filter(isDate).map(yearBefore));
  const weigh = (year: string): number =>
    says
      .filter(({ evidence }) => evidence.value === year)
      .reduce((sum, { evidence }) => sum + (WEIGHTS[evidence.source] ?? 1), 0) + (dates.has(year) ? 2 : 0);
  return valuesOf(says.map(({ evidence }) => evidence)).sort((a, b) => weigh(b) - weigh(a));
}

/** The year that is said; a question beside the likeliest one where not all that speaks of it can be true. */
export function decideYear(claims: readonly YearClaim[]): Decided<number> {
  const says = claims.filter(({ weight }) => weight === 'says');
  const hints = claims.filter(({ weight }) => weight === 'hints');
  const ask = (values: readonly string[], among: readonly YearClaim[]): Decided<number> => {
    const question = yearQuestion(
      [...new Set(values)],
      among.map(({ evidence }) => evidence),
    );
    return { value: Number(values[0]), confidence: 'low', questions: [question.question], issues: [question.issue] };
  };
  const said = rankYears(says, hints);
  const [first, ...others] = said;
  if (first !== undefined && others.length > 0) return ask(said, [...says, ...hints.filter(isDate)]);

  const text = hints.find(({ evidence }) => evidence.source === 'text');
  const named = [...says, ...hints].filter(({ evidence: { source } }) => source === 'file_name' || source === 'folder');
  const inside = says.some((one) => !named.includes(one));
  const chosen = inside ? first : (text?.evidence.value ?? undefined);
  if (chosen === undefined) {
    if (named.length === 0) return { value: null, confidence: 'none', questions: [], issues: [] };
    const { question, issue } = yearOfNameOnly(named.map(({ evidence }) => evidence));
    return { value: null, confidence: 'low', questions: [question], issues: [issue] };
  }
  const year = Number(chosen);
  // A number in a name may be anything, where the document says its year more than once.
  const sure = says.filter((one) => !named.includes(one)).length > 1;
  const against = [...says, ...hints].filter(
    (one) => !one.fits(year) && !(sure && hints.includes(one) && named.includes(one)),
  );
  const late = isLate(year, says, hints) ? hints.filter(isDate) : [];
  const doubt = [...new Set([...against, ...late])];
  if (doubt.length > 0) {
    const support = inside ? says : text ? [text] : [];
    return ask([chosen, ...doubt.map(meant)], [...support, ...doubt]);
  }
  return {
    value: year,
    confidence: inside ? (says.length > 1 ? 'high' : 'medium') : says.length > 0 ? 'medium' : 'low',
    questions: [],
    // What the title lacks is told; the text says it well enough.
    issues: says.some(({ evidence: { source } }) => source === 'title' || source === 'page_title')
      ? []
      : [yearFromBody(year)],
  };
}
