import type { SourceDocument } from '../reading/index.ts';
import type { Evidence } from '../report/index.ts';
import { SOURCE_LABEL } from '../text/patterns-identity.ts';
import { claim } from './evidence.ts';
import { headLines, type PlacedTitle, type Titles } from './identity-lines.ts';
import type { PathWords } from './path-evidence.ts';
import { bodyNameOf, type Signature } from './signature.ts';

/** Everything that names who made a report, what names it for itself first. */
export function agencyEvidence(
  document: SourceDocument,
  { title, pageTitle }: Titles,
  signatures: readonly Signature[],
  path: readonly PathWords[],
): Evidence[] {
  const ofTitle = ({ agency, text, at }: PlacedTitle): Evidence[] =>
    agency === '' ? [] : [claim('agency', agency, at ? 'title' : 'page_title', text, at)];
  const sources = headLines(document, title?.block ?? -1).flatMap(({ text, at }) => {
    const name = bodyNameOf(SOURCE_LABEL.exec(text)?.[1] ?? '');
    return name === null ? [] : [claim('agency', name, 'source_line', text, at)];
  });
  return [
    ...(title ? ofTitle(title) : []),
    ...(pageTitle ? ofTitle({ ...pageTitle, at: null }) : []),
    ...signatures.flatMap(({ agency, text, at }) =>
      agency === null ? [] : [claim('agency', agency, 'signature', text, at)],
    ),
    ...sources.slice(0, 1),
    ...path.flatMap(({ source, text, agency }) =>
      agency === null ? [] : [claim('agency', agency, source, text, null)],
    ),
  ];
}
