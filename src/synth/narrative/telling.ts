import { OUTCOMES } from '../figures/facts.ts';

/** What the sentences of one report may speak of. */
export interface Telling {
  year: number;
  /** Full name in that year, and the word it calls itself. */
  name: string;
  self: string;
  isAggregate: boolean;
  /** The form of Table 2 that the report uses. */
  isOldForm: boolean;
  topics: readonly string[];
  /** Figures of the report's own tables. */
  figure(cell: string): number;
  /** Percent of concluded requests granted wholly or in part, to one decimal; `null` where there are too few for a share. */
  openShare: string | null;
  /** Numbers that stand in no table: pieces of information, meetings and the like. */
  volume: { pieces: number; media: number; trainings: number; hotline: number };
}

const SELF_WORDS: readonly [ending: string, self: string][] = [
  ['街道办事处', '本街道'],
  ['镇人民政府', '我镇'],
  ['乡人民政府', '我乡'],
  ['县人民政府', '我县'],
  ['人民政府办公室', '我办'],
  ['管理委员会', '我委'],
  ['分局', '我分局'],
  ['大队', '我大队'],
  ['中心', '本中心'],
  ['联合社', '我社'],
  ['局', '我局'],
];

/** How a body speaks of itself: 我局, 我镇, 本中心. */
export function selfWord(name: string): string {
  return SELF_WORDS.find(([ending]) => name.endsWith(ending))?.[1] ?? '本单位';
}

const sumOf = (telling: Telling, rows: readonly string[]): number =>
  rows.reduce((sum, row) => sum + telling.figure(`${row}.total`), 0);
const rowsOf = (prefix: string): string[] => OUTCOMES.map(({ key }) => key).filter((key) => key.startsWith(prefix));
const GROUPS = {
  refused: rowsOf('refused_'),
  unavailable: rowsOf('unavailable_'),
  notProcessed: rowsOf('not_processed_'),
};

/** The groups of Table 3 that text speaks of, by the words of the form; those with cases only. */
export function outcomeGroups(telling: Telling): { label: string; count: number }[] {
  const other = telling.isOldForm ? ['other_total'] : rowsOf('other_');
  return [
    { label: '予以公开', count: telling.figure('granted.total') },
    { label: '部分公开', count: telling.figure('partially_granted.total') },
    { label: '不予公开', count: sumOf(telling, GROUPS.refused) },
    { label: '无法提供', count: sumOf(telling, GROUPS.unavailable) },
    { label: '不予处理', count: sumOf(telling, GROUPS.notProcessed) },
    { label: '其他处理', count: sumOf(telling, other) },
  ].filter(({ count }) => count > 0);
}
