import { newFacts } from '../../../src/synth/figures/facts.ts';
import { advance } from '../../../src/synth/figures/advance.ts';
import { drawProfile } from '../../../src/synth/figures/profile.ts';
import { Random, hashText } from '../../../src/synth/figures/random.ts';
import { emptyState } from '../../../src/synth/figures/state.ts';
import type { Body } from '../../../src/synth/county/bodies.ts';
import { YEARS } from '../../../src/synth/county/conditions.ts';
import { makeReport, type CountyReport } from '../../../src/synth/county/county-report.ts';
import { drawInTime } from '../../../src/synth/county/dates.ts';
import { SECTORS } from '../../../src/synth/county/sectors.ts';
import { tellingOf } from '../../../src/synth/county/tell.ts';
import { voiceOf } from '../../../src/synth/defects/text.ts';
import { composeSections } from '../../../src/synth/narrative/compose.ts';

/** The report with its text composed anew: of its name, and of the figures that its tables say. */
export const retell = (seed: number, report: CountyReport): CountyReport => ({
  ...report,
  sections: composeSections(seed, voiceOf(report), tellingOf(seed, report)),
});

/** The report of a body that bears another name from this year on. */
export function rename(seed: number, report: CountyReport): CountyReport {
  const last = report.body.names.at(-1)!;
  const [name, short] = [last.name, last.short].map((text) => text.replace(/局$/, '综合局'));
  const names = [...report.body.names, { from: report.year, name: name!, short: short! }] as unknown as Body['names'];
  return retell(seed, { ...report, body: { ...report.body, names } });
}

/** The first report of a body that the county did not have before. */
export function found(seed: number, year: number): CountyReport {
  const name = '示例县大数据管理局';
  const body: Body = {
    id: 'example-big-data',
    sector: 'services',
    kind: 'department',
    names: [{ from: year, name, short: '大数据管理局' }],
    from: year,
    to: null,
  };
  const random = new Random(seed, hashText(body.id));
  const facts = newFacts();
  const conditions = YEARS.find((one) => one.year === year)!;
  advance(random, drawProfile(random, SECTORS['services']!), emptyState(), conditions, facts);
  return retell(seed, {
    ...makeReport(body, year, facts, false),
    published_on: drawInTime(random, year, false),
  });
}
