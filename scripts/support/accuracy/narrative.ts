import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport, ruleOf, type Finding } from '../../../src/lib/core/checks/index.ts';
import type { Cells, Report } from '../../../src/lib/core/report/index.ts';
import { owedCells } from '../../../src/lib/core/template/index.ts';
import { ROOT } from '../paths.ts';

/** Sentences of our own beside the figures of one report: by kind what only seems to contradict them, by rule what does. */
interface NarrativeCases {
  year: number;
  cells: Readonly<Record<string, number>>;
  traps: Readonly<Record<string, readonly string[]>>;
  alarms: Readonly<Record<string, readonly string[]>>;
}

/** What the text rules said of sentences: an alarm is an error or a warning of theirs. */
export interface NarrativeScore {
  sentences: number;
  alarms: number;
  /** Alarms that should not have been, with their sentences; contradictions that went unseen. */
  wrong: string[];
  missed: string[];
}

const FORM = { proactive: '2021', requests: '2021', appeals: '2021' } as const;

/** The alarms of the text rules in a checked report: what is merely worth knowing is none. */
export const textAlarms = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ rule, severity }) => ruleOf(rule).scope === 'text' && severity !== 'info');

function reportSaying(text: string, { year, cells }: NarrativeCases): Report {
  const given = owedCells(FORM).map((id) => [id, { value: cells[id] ?? 0, status: 'reported', raw: null, at: null }]);
  return {
    agency: '示例县水利局',
    title: null,
    year,
    scope: 'own',
    form: FORM,
    region: null,
    published_on: null,
    cells: Object.fromEntries(given) as Cells,
    sections: [{ key: 'overview', heading: '一、总体情况', text }],
    extra_rows: [],
    issues: [],
  };
}

/** Says each sentence in a report of its own and asks the text rules. */
export function scoreNarrative(): NarrativeScore {
  const file = join(ROOT, 'tests/fixtures/narrative/sentences.json');
  const cases = JSON.parse(readFileSync(file, 'utf8')) as NarrativeCases;
  const score: NarrativeScore = { sentences: 0, alarms: 0, wrong: [], missed: [] };
  const say = (text: string, expected: string | null) => {
    const rules = textAlarms(checkReport(reportSaying(text, cases)).findings).map(({ rule }) => rule as string);
    score.sentences += 1;
    score.alarms += rules.length;
    score.wrong.push(...rules.filter((rule) => rule !== expected).map((rule) => `${rule}: ${text}`));
    if (expected !== null && !rules.includes(expected)) score.missed.push(`${expected}: ${text}`);
  };
  for (const sentence of Object.values(cases.traps).flat()) say(sentence, null);
  for (const [rule, sentences] of Object.entries(cases.alarms)) for (const sentence of sentences) say(sentence, rule);
  return score;
}
