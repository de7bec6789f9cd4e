import type { Labels } from '$lib/labels/brief.ts';
import type { BriefPaper } from '$lib/office/index.ts';
import type { BriefPiece, BriefView } from '$lib/views/brief/index.ts';
import { formatNumber } from '$lib/views/index.ts';

const plain = (pieces: readonly BriefPiece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** What stands on every sheet: whose it is, of which day, and what it rests on. */
export interface SheetFrame {
  office: string;
  day: string;
  source: string;
}

/** A brief in words for a Word document: the figures of its page, its charts as tables. */
export function briefPaper(brief: BriefView, { office, day, source }: SheetFrame, t: Labels): BriefPaper {
  const words = t.brief;
  const gap = (point: BriefView['concluded']) => t.terms.gap[point.gap ?? 'undecidable'];
  const figures = {
    title: words.figures,
    size: 'large' as const,
    rows: [
      [
        words.columns.item,
        words.year(brief.year),
        words.year(brief.year - 1),
        words.columns.change,
        ...(brief.besideHead === null ? [] : [brief.besideHead]),
      ],
      ...brief.rows.map(({ name, note, now, before, change, beside }) => [
        `${name} [${note}]`,
        plain(now),
        before,
        change,
        ...(brief.besideHead === null ? [] : [beside]),
      ]),
    ],
  };
  const requests = {
    title: words.requests,
    size: 'small' as const,
    rows: [
      brief.requests.map(({ year }) => String(year)),
      brief.requests.map((point) => (point.value === null ? gap(point) : formatNumber(point.value))),
    ],
  };
  const { concluded } = brief;
  const outcomes = {
    title:
      concluded.value === null
        ? words.outcomesNone(gap(concluded))
        : words.outcomes(brief.year, formatNumber(concluded.value)),
    size: 'small' as const,
    rows:
      concluded.value === null
        ? []
        : [
            ['', ...brief.outcomes.map(({ name }) => name)],
            [
              words.year(brief.year),
              ...brief.outcomes.map(({ point, share }) =>
                point.value === null
                  ? words.none
                  : `${formatNumber(point.value)}${share === '' ? '' : words.inner(share)}`,
              ),
            ],
            [
              words.year(brief.year - 1),
              ...brief.outcomes.map(({ before }) => (before.value === null ? words.none : formatNumber(before.value))),
            ],
          ],
  };
  const lists = brief.attention.map(({ title, lines, none }) => ({
    title,
    lines:
      lines.length === 0
        ? [none]
        : lines.map(
            ({ name, text }, index) => `${index + 1}. ${name === '' ? '' : `${name}　`}${text}${words.clauses.end}`,
          ),
  }));
  return {
    office,
    day: words.madeOn(day),
    title: brief.title,
    heading: brief.heading,
    conclusion:
      brief.empty ?? (brief.conclusion.length === 0 ? '' : words.conclusion + brief.verdicts + plain(brief.conclusion)),
    tables: brief.empty ? [] : [figures, requests, outcomes].filter(({ rows }) => rows.length > 0),
    lists: brief.empty ? [] : lists,
    notes: brief.empty ? [source] : [brief.notes, source],
  };
}
