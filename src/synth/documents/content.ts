import type { Section } from '../../lib/core/report/index.ts';
import { nameIn } from '../county/bodies.ts';
import { titleOf, type CountyReport } from '../county/county-report.ts';
import type { Content, Part, DocumentTable } from './published.ts';
import { printAppeals } from './table-appeals.ts';
import { printProactive } from './table-proactive.ts';
import { printRequests } from './table-requests.ts';

const PICTURES: readonly [heading: string, name: string][] = [
  ['二、主动公开政府信息情况', 'table-2'],
  ['三、收到和处理政府信息公开申请情况', 'table-3'],
  ['四、政府信息公开行政复议、行政诉讼情况', 'table-4'],
];

const pictured = (): Part[] => [
  { kind: 'paragraph', text: '本报告各表附图如下。' },
  ...PICTURES.flatMap(([text, name]): Part[] => [
    { kind: 'heading', text },
    { kind: 'picture', name },
  ]),
];

/** The tables that stand in a section. */
function tablesOf(report: CountyReport, key: Section['key']): DocumentTable[] {
  switch (key) {
    case 'proactive':
      return printProactive(report);
    case 'requests':
      return [printRequests(report), ...(report.hasAppealsHeader ? [] : [printAppeals(report, false)])];
    case 'appeals':
      return [printAppeals(report, true)];
    default:
      return [];
  }
}

/** Headings, paragraphs and tables of a report in the order of the form. */
export function contentOf(report: CountyReport): Content {
  const parts = report.sections.flatMap(({ key, heading, text }): Part[] => [
    { kind: 'heading', text: heading },
    ...text
      .split('\n')
      .filter(Boolean)
      .map((line): Part => ({ kind: 'paragraph', text: line })),
    ...tablesOf(report, key).map((table): Part => ({ kind: 'table', table })),
  ]);
  return {
    title: titleOf(report),
    publisher: nameIn(report.body, report.year),
    published_on: report.published_on,
    parts: report.reading === 'unread' ? pictured() : parts,
  };
}
