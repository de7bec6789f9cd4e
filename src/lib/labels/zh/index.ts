import { basis } from './basis.ts';
import { agencies, overview } from './pages.ts';
import * as figureWords from './figures.ts';
import { indicators } from './indicators.ts';
import { judgement } from './judgement.ts';
import { marks } from './marks.ts';
import { method } from './method.ts';
import * as siteWords from './site.ts';
import { terms } from './terms.ts';
import { waking } from './waking.ts';

/** The words in Chinese that every page needs; those of single pages stand in files of their own and come with their page. */
export const zh = {
  ...siteWords,
  ...figureWords,
  agencies,
  basis,
  indicators,
  judgement,
  marks,
  method,
  overview,
  terms,
  waking,
};
