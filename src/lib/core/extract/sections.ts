import type { Issue, Section, SectionKey } from '../report/index.ts';
import type { SourceDocument } from '../reading/index.ts';
import { squash, tidy } from '../text/index.ts';
import { FIRST_ORDER, OPENING_WORDS, SECOND_ORDER, SECTION_WORDS, SENTENCE_END } from '../text/patterns-headings.ts';
import { sectionMissing } from './messages.ts';

const LONGEST_HEADING = 45;

interface FoundHeading {
  key: SectionKey;
  block: number;
  heading: string;
  ordinal: boolean;
}

function headingOf(text: string): Omit<FoundHeading, 'block'> | null {
  const line = tidy(text);
  if (line.length > LONGEST_HEADING || SECOND_ORDER.test(line) || SENTENCE_END.test(line)) return null;
  const ordinal = FIRST_ORDER.test(line);
  const found = SECTION_WORDS.find(({ words }) => words.test(squash(line)));
  // Without an ordinal only a line that opens with the official words is a heading.
  if (!found || (!ordinal && !OPENING_WORDS.test(squash(line).slice(0, squash(line).search(found.words))))) return null;
  return { key: found.key, heading: line, ordinal };
}

/** Headings in the order of the form: the longest chain that never steps back, the last of equals nearest its table. */
function chooseHeadings(found: readonly FoundHeading[]): FoundHeading[] {
  const rank = (key: SectionKey): number => SECTION_WORDS.findIndex((entry) => entry.key === key);
  const longest = (chains: readonly FoundHeading[][]): FoundHeading[] =>
    chains.reduce((best, chain) => {
      const later = (chain.at(-1)?.block ?? -1) > (best.at(-1)?.block ?? -1);
      return chain.length > best.length || (chain.length === best.length && later) ? chain : best;
    }, []);
  // The best chain that ends in each section.
  const chains: FoundHeading[][] = SECTION_WORDS.map(() => []);
  for (const heading of found) {
    const at = rank(heading.key);
    const chain = [...longest(chains.slice(0, at)), heading];
    if (chain.length >= (chains[at]?.length ?? 0)) chains[at] = chain;
  }
  return longest(chains);
}

/**
 * The statutory sections that the document has, found by keyword and never by ordinal; text between them belongs to the
 * one before. Narrative ahead of the first table without the heading 总体情况 is the overview, with an empty heading.
 */
export function readSections(document: SourceDocument, titleBlock: number): { sections: Section[]; issues: Issue[] } {
  const found = document.blocks.flatMap((block, index) => {
    const heading = block.kind === 'table' || index <= titleBlock ? null : headingOf(block.text);
    return heading ? [{ ...heading, block: index }] : [];
  });
  const chosen = chooseHeadings(found);
  const textBetween = (from: number, to: number): string =>
    document.blocks
      .slice(from, to)
      .flatMap((block) => (block.kind === 'table' ? [] : [block.text]))
      .join('\n');
  const sections: Section[] = chosen.map(({ key, heading, block }, index) => ({
    key,
    heading,
    text: textBetween(block + 1, chosen[index + 1]?.block ?? document.blocks.length),
  }));
  const opening = textBetween(titleBlock + 1, chosen[0]?.block ?? titleBlock + 1);
  const named = chosen[0]?.key === 'overview';
  if (!named && opening.trim() !== '') sections.unshift({ key: 'overview', heading: '', text: opening });
  const missing = SECTION_WORDS.filter(({ key }) => !chosen.some((heading) => heading.key === key));
  return { sections, issues: missing.length > 0 ? [sectionMissing(missing.map(({ official }) => official))] : [] };
}
