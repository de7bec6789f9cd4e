import type { Labels as Shared, Widen } from './index.ts';
import { agencyListWords } from './agencies.ts';
import { definitionWords } from './definitions.ts';
import { peerWords } from './peers.ts';
import { agency, agencyPage } from './zh/agency-page.ts';
import { report, reportPage } from './zh/report.ts';
import { search } from './zh/search.ts';

/** The words of a body in Chinese. */
export const agencyWords = {
  ...agencyListWords,
  ...definitionWords,
  ...peerWords,
  agency,
  agencyPage,
  report,
  reportPage,
  search,
};

/** The words of every page, and those of a body. */
export type Labels = Shared & Widen<typeof agencyWords>;
