import { drawLogNormal, drawPoisson } from '../figures/distributions.ts';
import { Random, hashText } from '../figures/random.ts';
import { TOPICS } from '../narrative/topics.ts';
import { selfWord, type Telling } from '../narrative/telling.ts';
import { nameIn } from './bodies.ts';
import { writtenOr, type CountyReport } from './county-report.ts';

/** From this many concluded requests on a share is worth stating. */
const WORTH_A_SHARE = 10;

/** Numbers that stand in no table, drawn for a body and a year. */
function drawVolume(seed: number, report: CountyReport, year: number): Telling['volume'] {
  const random = new Random(seed, hashText(`volume ${report.body.id}`), year);
  const scale = report.isAggregate ? 40 : report.body.kind === 'township' ? 0.6 : 1;
  return {
    pieces: Math.round(drawLogNormal(random, 320 * scale, 0.4)),
    media: Math.round(drawLogNormal(random, 240 * scale, 0.5)),
    trainings: 1 + drawPoisson(random, 1.4),
    hotline: 3 + drawPoisson(random, 22),
  };
}

/** What the text of a report may say: the figures of its own tables, so that text and tables agree. */
export function tellingOf(seed: number, report: CountyReport, volumeOf = report.year): Telling {
  const name = nameIn(report.body, report.year);
  const figure = (cell: string): number => writtenOr(report, cell);
  const concluded = figure('concluded_total.total');
  const open = figure('granted.total') + figure('partially_granted.total');
  const random = new Random(seed, hashText(`topics ${report.body.id}`), volumeOf);
  return {
    year: report.year,
    name,
    self: selfWord(name),
    isAggregate: report.isAggregate,
    isOldForm: report.form.proactive === '2019',
    topics: random.shuffle(TOPICS[report.isAggregate ? 'gov' : report.body.sector] ?? []),
    figure,
    openShare: concluded < WORTH_A_SHARE ? null : ((100 * open) / concluded).toFixed(1),
    volume: drawVolume(seed, report, volumeOf),
  };
}
