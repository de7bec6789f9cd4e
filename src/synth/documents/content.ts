import type { Section } from '../../lib/core/report/index.ts';
import { nameIn } from '../county/bodies.ts';
import { titleOf, type Draft } from '../county/draft.ts';
import type { Content, Part, PrintedTable } from './printed.ts';
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
function tablesOf(draft: Draft, key: Section['key']): PrintedTable[] {
  switch (key) {
    case 'proactive':
      return printProactive(draft);
    case 'requests':
      return [printRequests(draft), ...(draft.hasAppealsHeader ? [] : [printAppeals(draft, false)])];
    case 'appeals':
      return [printAppeals(draft, true)];
    default:
      return [];
  }
}

/** Headings, paragraphs and tables of a report in the order of the form. */
export function contentOf(draft: Draft): Content {
  const parts = draft.sections.flatMap(({ key, heading, text }): Part[] => [
    { kind: 'heading', text: heading },
    ...text
      .split('\n')
      .filter(Boolean)
      .map((line): Part => ({ kind: 'paragraph', text: line })),
    ...tablesOf(draft, key).map((table): Part => ({ kind: 'table', table })),
  ]);
  return {
    title: titleOf(draft),
    publisher: nameIn(draft.body, draft.year),
    published_on: draft.published_on,
    parts: draft.reading === 'unread' ? pictured() : parts,
  };
}
