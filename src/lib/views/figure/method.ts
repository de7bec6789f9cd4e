import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/definitions.ts';
import { comparabilityWords } from './indicator-words.ts';
import type { FigureView, FigureWords } from './figure.ts';
import { indicatorWords } from './indicator-words.ts';

/** How one figure is worked out, as its definition says. */
export interface Method {
  indicator: IndicatorId;
  name: string;
  formula: string;
  /** How to read it, how far the two forms compare, and the articles it rests on. */
  notes: readonly string[];
}

export function methodOf(indicator: IndicatorId, t: Labels): Method {
  const words = indicatorWords(indicator, t);
  const { article, better } = indicatorOf(indicator);
  const notes = [
    words.note,
    t.methodNotes.comparability(comparabilityWords(indicator, t)),
    better === null ? undefined : t.methodNotes.better(t.terms.better[better]),
    article === null ? undefined : t.methodNotes.article(article),
  ];
  return {
    indicator,
    name: words.name,
    formula: words.formula,
    notes: notes.filter((note) => note !== undefined),
  };
}

/** The definitions of everything a figure speaks of, each once, in its order. */
export function methodsOf(view: FigureView<unknown>, t: Labels): Method[] {
  const indicators = view.spoken.flatMap(({ points }) => points.map(({ indicator }) => indicator));
  return [...new Set(indicators)].map((indicator) => methodOf(indicator, t));
}

/** What stands beside the rows of a figure in a workbook: a line a fact, with its name. */
export function notesSheet(
  { title, finding, subtitle, foot, methods }: FigureWords & { methods: readonly Method[] },
  context: { source: string; address: string },
  t: Labels,
): (readonly [string, string])[] {
  const { sheet } = t.methodNotes;
  return [
    [sheet.title, title],
    [sheet.finding, finding],
    [sheet.subtitle, subtitle],
    [sheet.coverage, foot.text],
    [sheet.source, context.source],
    [sheet.address, context.address],
    ...methods.map(({ name, formula, notes }) => [name, [formula, ...notes].join(' ')] as const),
    [sheet.missing, t.methodNotes.missing],
  ];
}
