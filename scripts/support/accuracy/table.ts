import type { Accuracy } from '../../../src/routes/about/accuracy.ts';
import type { Score } from './score.ts';

const count = <T>(list: readonly T[], test: (item: T) => boolean): number => list.filter(test).length;

function sumUp(format: string, scores: readonly Score[]): Accuracy {
  const sum = (key: 'cells' | 'right' | 'missed' | 'wrong'): number =>
    scores.reduce((total, score) => total + score[key], 0);
  return {
    format,
    documents: scores.length,
    cells: sum('cells'),
    right: sum('right'),
    missed: sum('missed'),
    wrong: sum('wrong'),
    silent: scores.reduce((total, { silent }) => total + silent.length, 0),
    identified: count(scores, ({ agency, year }) => agency === true && year === true),
    identifiable: count(scores, ({ agency }) => agency !== null),
    refused: count(scores, ({ refused }) => refused === true),
    refusable: count(scores, ({ refused }) => refused !== null),
  };
}

/** One line a format, and one for all together. */
export function tabulate(scores: readonly Score[]): { formats: Accuracy[]; all: Accuracy } {
  const names = [...new Set(scores.map(({ format }) => format))].sort();
  return {
    formats: names.map((name) =>
      sumUp(
        name,
        scores.filter(({ format }) => format === name),
      ),
    ),
    all: sumUp('all', scores),
  };
}

const share = ({ right, cells }: Accuracy): string => (cells === 0 ? '—' : `${((100 * right) / cells).toFixed(2)}%`);

export function printTable(lines: readonly Accuracy[]): string {
  const head = ['format', 'docs', 'cells', 'right', 'share', 'missed', 'wrong', 'silent', 'agency+year', 'refused'];
  const rows = lines.map((line) => [
    line.format,
    String(line.documents),
    String(line.cells),
    String(line.right),
    share(line),
    String(line.missed),
    String(line.wrong),
    String(line.silent),
    `${line.identified}/${line.identifiable}`,
    `${line.refused}/${line.refusable}`,
  ]);
  return [head, ...rows]
    .map((row) => row.map((text, at) => (at === 0 ? text.padEnd(8) : text.padStart(12))).join(''))
    .join('\n');
}
