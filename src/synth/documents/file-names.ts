import { BODIES } from '../county/bodies.ts';
import { Random, hashText } from '../figures/random.ts';

const ENDINGS = { html: 'html', docx: 'docx', xlsx: 'xlsx', text: 'txt' } as const;
/** A format in which a body publishes. */
export type Format = keyof typeof ENDINGS;

/** Of a hundred bodies so many publish pages, Word documents, texts; the others workbooks. */
const SHARES: readonly (readonly [Format, number])[] = [
  ['html', 0.5],
  ['docx', 0.26],
  ['text', 0.14],
];

/** In which format each body publishes. It keeps its way over the years; the government has a page. */
export function chooseFormats(seed: number): (id: string) => Format {
  const order = new Random(seed, hashText('formats')).shuffle(BODIES);
  const formats = SHARES.flatMap(([format, share]) =>
    Array.from({ length: Math.round(share * order.length) }, () => format),
  );
  const chosen = new Map(order.map(({ id }, at) => [id, formats[at] ?? 'xlsx']));
  return (id) => chosen.get(id) ?? 'html';
}

/** The name of the file of a body's report. */
export const fileName = (id: string, year: number, format: Format): string => `${id}-${year}.${ENDINGS[format]}`;
