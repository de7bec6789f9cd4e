import type { SourceDocument } from '../reading/index.ts';
import type { Evidence, EvidenceSource } from '../report/index.ts';
import { DATE, ISSUED_LABEL, PAGE_LINE, PUBLISHED_LABEL } from '../text/patterns-identity.ts';
import { claim } from './evidence.ts';
import { headLines, isoDate } from './identity-lines.ts';
import type { Signature } from './signature.ts';

/**
 * What is said of the day of publication, the most telling first: labelled near the title, else in the file's own data, else
 * the day of issue, else on the line a page has below its title, else the date under the report.
 */
export function publishedEvidence(
  document: SourceDocument,
  titleBlock: number,
  signatures: readonly Signature[],
): Evidence[] {
  const head = headLines(document, titleBlock);
  const first = (source: EvidenceSource, dateOf: (text: string) => string | null): Evidence[] => {
    for (const { text, at } of head) {
      const date = dateOf(text);
      if (date) return [claim('published_on', date, source, text, at)];
    }
    return [];
  };
  const labelled = (label: RegExp) => (text: string) => {
    const match = label.exec(text);
    return match && isoDate(DATE.exec(text.slice(match.index + match[0].length)));
  };
  const about = document.about?.published ?? '';
  const own = isoDate(DATE.exec(about));
  return [
    ...first('published', labelled(PUBLISHED_LABEL)),
    ...(own ? [claim('published_on', own, 'published', about, null)] : []),
    ...first('issued', labelled(ISSUED_LABEL)),
    ...first('page_line', (text) => (PAGE_LINE.test(text) ? isoDate(DATE.exec(text)) : null)),
    ...signatures.flatMap(({ date, text, at }) =>
      date === null ? [] : [claim('published_on', date, 'signature', text, at)],
    ),
  ];
}
