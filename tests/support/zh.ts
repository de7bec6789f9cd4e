import { aboutWords } from '../../src/lib/labels/about.ts';
import { agencyListWords } from '../../src/lib/labels/agencies.ts';
import { agencyWords } from '../../src/lib/labels/agency.ts';
import { briefWords } from '../../src/lib/labels/brief.ts';
import { foldWords } from '../../src/lib/labels/folds.ts';
import { compareWords } from '../../src/lib/labels/compare.ts';
import { definitionWords } from '../../src/lib/labels/definitions.ts';
import { dataWords } from '../../src/lib/labels/data.ts';
import { importPage } from '../../src/lib/labels/import.ts';
import { zh as shared } from '../../src/lib/labels/index.ts';
import { overviewWords } from '../../src/lib/labels/overview.ts';
import { pairWords } from '../../src/lib/labels/pair.ts';
import { peerWords } from '../../src/lib/labels/peers.ts';
import { printedNoteWords } from '../../src/lib/labels/printed-note.ts';
import { qualityWords } from '../../src/lib/labels/quality.ts';
import { reportChoiceWords } from '../../src/lib/labels/report-choice.ts';
import { reportWords } from '../../src/lib/labels/report.ts';
import { searchWords } from '../../src/lib/labels/search.ts';
import { sourceWords } from '../../src/lib/labels/sources.ts';
import { topicWords } from '../../src/lib/labels/topic.ts';
import { unfoldedWords } from '../../src/lib/labels/unfolded.ts';

/** Every word of the interface in Chinese: a test may speak of any page. */
export const zh = {
  ...shared,
  ...aboutWords,
  ...agencyListWords,
  ...agencyWords,
  ...briefWords,
  ...foldWords,
  ...compareWords,
  ...dataWords,
  ...definitionWords,
  ...importPage,
  ...overviewWords,
  ...pairWords,
  ...peerWords,
  ...printedNoteWords,
  ...qualityWords,
  ...reportChoiceWords,
  ...reportWords,
  ...searchWords,
  ...sourceWords,
  ...topicWords,
  ...unfoldedWords,
};
