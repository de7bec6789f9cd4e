import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { tableFormOfYear } from '../../src/lib/core/template/index.ts';
import { SEED, someOf } from '../support/chance.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake, expectEngine } from './support/site.ts';
import { TALL, atRest, follow, hide } from '../support/site-walk.ts';
import { served } from '../support/served.ts';

interface Filed {
  agency_id: string;
  year: string;
  form_proactive: string;
  form_requests: string;
  reading: string;
}

/** Figures of every table, one of them a sum of other rows on each form. */
const INDICATORS = ['other_handling', 'received_new', 'normative_docs_issued', 'licensing_decisions', 'review_total'];

/** The reports of a dataset that are on another form than the one prescribed for their year. */
function onOtherForm(dataset: string): Filed[] {
  const text = readFileSync(`data/${dataset}/reports.csv`, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Filed>(text, { header: true, skipEmptyLines: true }).data.filter(
    ({ year, form_proactive, form_requests, reading }) =>
      reading === 'read' &&
      (form_requests !== tableFormOfYear('requests', Number(year)) ||
        form_proactive !== tableFormOfYear('proactive', Number(year))),
  );
}

/** Every address of a comparison, a topic and an agency's page that shows a figure of the report. */
function addressesOf({ agency_id, year }: Filed, data: string): string[] {
  const span = `year=${year}&from=${Number(year) - 1}&to=${Number(year) + 1}`;
  const of = (path: string, search: string) => `${path}?${[data, search].filter(Boolean).join('&')}`;
  return [
    ...INDICATORS.map((indicator) => of('/compare', `indicator=${indicator}&${span}&agency=${agency_id}`)),
    of('/documents', `indicator=normative_docs_issued&${span}&agency=${agency_id}`),
    of('/requests', `indicator=received_new&${span}&agency=${agency_id}`),
    of(`/agencies/${agency_id}`, `year=${year}`),
  ];
}

for (const [dataset, data] of someOf([
  ['public-reports', ''],
  ['example-county', 'data=example-county'],
] as const))
  test(`@long figures of reports on another form than their year's lead to cells that stand there: ${dataset} (TEST_SEED=${SEED})`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const all = onOtherForm(dataset);
    expect(all.length).toBeGreaterThan(3);
    const reports = someOf(all);
    await page.setViewportSize(TALL);
    await page.goto(data === '' ? '/' : `/?${data}`);
    await expectAwake(page);
    await expectEngine(page);
    await hide(page);
    const found = new Map<string, string>();
    for (const report of reports)
      for (const address of addressesOf(report, data)) {
        await follow(page, address);
        await atRest(page);
        const part = served(`/reports/${report.agency_id}/${report.year}${data === '' ? '' : `?${data}`}`).replace(
          `&${data}`,
          '',
        );
        const hrefs = await page
          .locator(`main a[href*="${part}"][href*="#"]`)
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        for (const href of hrefs) found.set(href, address);
      }
    expect(found.size).toBeGreaterThan(reports.length);
    const pages = new Map<string, string[]>();
    for (const href of found.keys()) {
      const address = href.replace(/#.*$/, '');
      pages.set(address, [...(pages.get(address) ?? []), href]);
    }
    const lost: string[] = [];
    for (const [address, hrefs] of pages) {
      await follow(page, address);
      await atRest(page);
      const ids = hrefs.map((href) => new URL(href).hash.slice(1));
      const missing = await page.evaluate((all) => all.filter((id) => document.getElementById(id) === null), ids);
      lost.push(...missing.map((id) => `${found.get(`${address}#${id}`)} → ${address}#${id}`));
    }
    expect(lost).toEqual([]);
  });
