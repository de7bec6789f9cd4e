import { printCsv } from '../../lib/core/dataset/index.ts';
import type { County } from '../county/build.ts';
import type { CountyReport } from '../county/county-report.ts';
import { Random, hashText } from '../figures/random.ts';
import { contentOf } from './content.ts';
import { writeDocx } from './docx.ts';
import { chooseFormats, fileName, type Format } from './file-names.ts';
import { writeHtml } from './html.ts';
import type { Content } from './published.ts';
import { writeText } from './text.ts';
import { writeXlsx } from './xlsx.ts';

/** A published file and the report it is. */
export interface PublishedDocument {
  file: string;
  agency_id: string;
  year: number;
  format: Format;
  bytes: Uint8Array;
}

/** Documents, and the table that says whose each is. */
export interface Publication {
  documents: PublishedDocument[];
  index: string;
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

/** A report as a file; `content` is what it says where that is not what the report has. */
export function publishAs(
  seed: number,
  report: CountyReport,
  format: Format,
  content = contentOf(report),
): PublishedDocument {
  const { body, year } = report;
  return {
    file: fileName(body.id, year, format),
    agency_id: body.id,
    year,
    format,
    bytes: writeAs(format, content, new Random(seed, hashText(`document ${body.id}`))),
  };
}

/** The files of one report: the report as its body publishes it, and a copy in another format where it is published twice. */
export function publishReport(seed: number, report: CountyReport, usual: Format): PublishedDocument[] {
  const first = report.reading === 'unread' ? 'html' : usual;
  const formats: Format[] = [
    first,
    ...(report.copies > 1 ? [first === 'html' ? ('docx' as const) : ('html' as const)] : []),
  ];
  return formats.map((format) => publishAs(seed, report, format));
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The files of these reports, and `documents.csv`. The same seed writes the same bytes. */
export function publishReports(seed: number, reports: readonly CountyReport[]): Publication {
  const formatOf = chooseFormats(seed);
  const documents = reports
    .flatMap((report) => publishReport(seed, report, formatOf(report.body.id)))
    .sort((a, b) => byText(a.file, b.file));
  const rows = documents.map(({ file, agency_id, year, format }) => [file, agency_id, year, format]);
  return { documents, index: printCsv(['file', 'agency_id', 'year', 'format'], rows) };
}

/** Every file the bodies of the county published. */
export const publishCounty = (seed: number, { reports }: County): Publication => publishReports(seed, reports);
