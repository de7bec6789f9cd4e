import { printCsv } from '../../lib/core/dataset/index.ts';
import { BODIES } from '../county/bodies.ts';
import type { County } from '../county/build.ts';
import type { CountyReport } from '../county/county-report.ts';
import { Random, hashText } from '../figures/random.ts';
import { contentOf } from './content.ts';
import type { Content } from './published.ts';
import { writeDocx } from './docx.ts';
import { writeHtml } from './html.ts';
import { writeText } from './text.ts';
import { writeXlsx } from './xlsx.ts';

const ENDINGS = { html: 'html', docx: 'docx', xlsx: 'xlsx', text: 'txt' } as const;
type Format = keyof typeof ENDINGS;

/** A published file and the report it is. */
export interface PublishedDocument {
  file: string;
  agency_id: string;
  year: number;
  format: Format;
  bytes: Uint8Array;
}

/** Of a hundred bodies so many publish pages, Word documents, texts; the others workbooks. */
const SHARES: readonly (readonly [Format, number])[] = [
  ['html', 0.5],
  ['docx', 0.26],
  ['text', 0.14],
];

/** A body keeps its way of publishing over the years; the government has a page. */
function chooseFormats(seed: number): Map<string, Format> {
  const order = new Random(seed, hashText('formats')).shuffle(BODIES);
  const formats = SHARES.flatMap(([format, share]) =>
    Array.from({ length: Math.round(share * order.length) }, () => format),
  );
  return new Map(order.map(({ id }, at) => [id, formats[at] ?? 'xlsx']));
}

function writeAs(format: Format, content: Content, random: Random): Uint8Array {
  switch (format) {
    case 'html':
      return writeHtml(content, random);
    case 'docx':
      return writeDocx(content, random);
    case 'xlsx':
      return writeXlsx(content);
    case 'text':
      return writeText(content, { encoding: random.chance(0.3) ? 'gb18030' : 'utf-8' });
  }
}

/** The files of one report: the report as its body publishes it, and a copy in another format where it is published twice. */
function publishReport(seed: number, report: CountyReport, usual: Format): PublishedDocument[] {
  const { body, year, copies, reading } = report;
  const first = reading === 'unread' ? 'html' : usual;
  const formats = [first, ...(copies > 1 ? [first === 'html' ? ('docx' as const) : ('html' as const)] : [])];
  return formats.map((format) => ({
    file: `${body.id}-${year}.${ENDINGS[format]}`,
    agency_id: body.id,
    year,
    format,
    bytes: writeAs(format, contentOf(report), new Random(seed, hashText(`document ${body.id}`))),
  }));
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Every file the bodies of the county published, and `documents.csv`, which says whose each is. The same seed writes the same bytes. */
export function publishCounty(seed: number, { reports }: County): { documents: PublishedDocument[]; index: string } {
  const formats = chooseFormats(seed);
  const documents = reports
    .flatMap((report) => publishReport(seed, report, formats.get(report.body.id) ?? 'html'))
    .sort((a, b) => byText(a.file, b.file));
  const rows = documents.map(({ file, agency_id, year, format }) => [file, agency_id, year, format]);
  return { documents, index: printCsv(['file', 'agency_id', 'year', 'format'], rows) };
}
