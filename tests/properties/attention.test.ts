import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDatasetFolder } from '../../src/cli/read-dataset.ts';
import { zh } from '../support/zh.ts';
import { BODIES_ON_PAPER, BODIES_ON_SCREEN, attentionOf, qualityOf } from '../../src/lib/views/attention/index.ts';
import { briefView } from '../../src/lib/views/brief/index.ts';
import { OVERVIEW_INDICATORS, bodiesOf, filingsOf, toArea, yearFiling } from '../../src/lib/views/index.ts';
import type { Engine } from '../../src/lib/warehouse/engine.ts';
import { briefAnswer } from '../../src/routes/brief/answer.ts';
import { briefPaper } from '../../src/routes/brief/paper.ts';
import { databaseDataset, databaseSource } from '../../src/lib/queries/index.ts';
import { askOverview } from '../../src/routes/overview/ask-overview.ts';
import { statusAnswer } from '../../src/routes/overview-answer.ts';
import { areaAnswer } from '../../src/routes/quality/answer.ts';
import { withDataset } from '../support/dataset-engine.ts';

interface Lists {
  screen: number;
  sheet: number;
}

/** Holds the sheet of one area against its overview in every year, and counts who is listed. */
async function compareLists(engine: Engine, quality: Engine, region: string): Promise<Lists> {
  const dataset = databaseDataset(engine, quality);
  const source = await briefAnswer(dataset, region);
  if (source === null) throw new Error(`no brief of ${region}`);
  const counts: Lists = { screen: 0, sheet: 0 };
  const { trend, coverage, lines } = await askOverview(databaseSource(engine), source.filter);
  const status = await statusAnswer(dataset, region);
  const page = await areaAnswer(dataset, region);
  const bodies = bodiesOf(source.filter, OVERVIEW_INDICATORS, coverage, lines);
  for (let year = source.filter.from; year <= source.filter.to; year += 1) {
    const area = toArea({ ...source.filter, year }, trend, coverage);
    const filings = filingsOf(area, status.lines, []);
    const screen = attentionOf(area, bodies, filings, status.totals);
    const brief = briefView(source, year, zh);
    const paper = briefPaper(brief, { office: '', source: '', day: '2026-02-01' }, zh).lists;
    if (page !== null) {
      const { head, all } = page.performance[year] ?? { head: [], all: 0 };
      expect([head, all]).toEqual([screen.performance.slice(0, BODIES_ON_SCREEN), screen.performance.length]);
      const own = page.filings.filter((row) => row.year === year && row.scope === 'own');
      const listed = qualityOf(
        new Map(own.map(({ agency_id, short_name }) => [agency_id, short_name])),
        own.map((row) => yearFiling(row, [])),
        page.totals.filter((row) => row.year === year),
      );
      expect(listed).toEqual(screen.quality);
    }
    (['performance', 'quality'] as const).forEach((list, at) => {
      const head = screen[list].slice(0, BODIES_ON_PAPER);
      expect(source.attention[year]?.[list]).toEqual(head.map((body) => expect.objectContaining({ ...body })));
      expect(source.attention[year]?.all[list]).toBe(screen[list].length);
      expect(brief.attention[at]?.lines.map(({ agency_id, reason }) => [agency_id, reason])).toEqual(
        head.map(({ agency_id, reasons }) => [agency_id, reasons[0]?.kind]),
      );
      const lines = paper[at]?.lines;
      if (brief.empty !== null) expect(lines).toBeUndefined();
      else if (head.length === 0) expect(lines).toEqual([zh.brief.attentionNone]);
      else expect(lines?.map((line) => line.split('　')[0])).toEqual(head.map(({ name }, n) => `${n + 1}. ${name}`));
      counts.screen += screen[list].length;
      counts.sheet += head.length;
    });
  }
  return counts;
}

describe.each(['public-reports', 'example-county'])('every area and year of %s', (name) => {
  test('the bodies on the sheet, its page, its Word file and the page on quality are the first ones of the overview, for the same reasons', async () => {
    const reading = await readDatasetFolder(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
    const { dataset } = reading;
    const all: Lists[] = [];
    await withDataset(
      dataset,
      (quality) =>
        withDataset(dataset, async (engine) => {
          for (const { region_code } of dataset.regions) all.push(await compareLists(engine, quality, region_code));
        }),
      'quality',
    );
    expect(all).toHaveLength(dataset.regions.length);
    expect(all.some(({ sheet, screen }) => sheet > 0 && sheet < screen)).toBe(true);
  }, 120_000);
});
