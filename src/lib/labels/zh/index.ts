import { agencyPage } from './agency-page.ts';
import { basis } from './basis.ts';
import { brief } from './brief.ts';
import { compare } from './compare.ts';
import * as figureWords from './figures.ts';
import { groundWords } from './grounds.ts';
import { importWords } from './import.ts';
import { indicators, partFormula } from './indicators.ts';
import { judgement } from './judgement.ts';
import { method } from './method.ts';
import * as overviewParts from './overview-parts.ts';
import * as pages from './pages.ts';
import { pair } from './pair.ts';
import { peers } from './peers.ts';
import * as qualityWords from './quality.ts';
import { search } from './search.ts';
import { reportPage } from './report.ts';
import * as siteWords from './site.ts';
import { terms } from './terms.ts';
import { topicBodies } from './topic-bodies.ts';
import { topicFigures } from './topic-figures.ts';
import { topics } from './topics.ts';
import { waking } from './waking.ts';

/** Every word of the interface in Chinese. Another language has the same shape. */
export const zh = {
  ...siteWords,
  ...figureWords,
  ...overviewParts,
  ...pages,
  ...qualityWords,
  agencyPage,
  basis,
  brief,
  compare,
  groundWords,
  import: importWords,
  indicators,
  judgement,
  method,
  pair,
  partFormula,
  peers,
  search,
  reportPage,
  terms,
  topicBodies,
  topicFigures,
  topics,
  waking,
};
