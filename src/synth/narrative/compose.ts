import type { Section } from '../../lib/core/report/index.ts';
import { hashText, Random } from '../figures/random.ts';
import { OTHER, OTHER_WITH_FEE, PROBLEMS, PROBLEM_OPENING } from './closing.ts';
import { MANAGEMENT, PLATFORM, SUPERVISION } from './management.ts';
import {
  AGGREGATE_NOTE,
  OPENING,
  PROACTIVE,
  SHARE,
  appealSentences,
  documentSentences,
  requestSentences,
  type Sentence,
} from './overview.ts';
import type { Telling } from './telling.ts';

export const HEADINGS = {
  overview: '一、总体情况',
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  appeals: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
} as const;

const PARTS = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'];
const ORDINALS = ['一', '二', '三', '四', '五'];

/** Draws sentences and tells them; the same stream says the same. */
function teller(random: Random, telling: Telling) {
  const say = (sentences: readonly Sentence[]): string => (sentences.length > 0 ? random.pick(sentences)(telling) : '');
  const sayTwo = (sentences: readonly Sentence[]): string =>
    random
      .shuffle(sentences)
      .slice(0, 2)
      .map((sentence) => sentence(telling))
      .join('');
  return { say, sayTwo };
}

function composeOverview(random: Random, telling: Telling): string {
  const { say, sayTwo } = teller(random, telling);
  const opening = say(OPENING) + (telling.isAggregate ? say(AGGREGATE_NOTE) : '');
  const parts = [
    say(PROACTIVE) + say(documentSentences(telling)),
    say(requestSentences(telling)) +
      (telling.figure('received_new.total') > 0 ? say(SHARE) : '') +
      say(appealSentences(telling)),
    sayTwo(MANAGEMENT),
    sayTwo(PLATFORM),
    sayTwo(SUPERVISION),
  ];
  return [opening, ...parts.map((text, at) => `（${ORDINALS[at] ?? ''}）${PARTS[at] ?? ''}。${text}`)].join('\n');
}

function composeProblems(random: Random, telling: Telling): string {
  const chosen = random.shuffle(PROBLEMS).slice(0, random.between(2, 3));
  const problems = chosen.map(({ problem }) => problem(telling)).join('；');
  const remedies = chosen.map(({ remedy }) => remedy(telling)).join('；');
  return random.pick(PROBLEM_OPENING)(problems, remedies, telling.self);
}

/**
 * The six statutory sections of a report. Every figure in them that stands in a table too is the table's own. `voice`
 * chooses among the sentences: the same voice says the same things in the same words.
 */
export function composeSections(seed: number, voice: string, telling: Telling): Section[] {
  const random = new Random(seed, hashText(voice));
  const withFee = !telling.isOldForm && telling.figure('other_fee_unpaid.total') > 0;
  const texts: Partial<Record<Section['key'], string>> = {
    overview: composeOverview(random, telling),
    problems: composeProblems(random, telling),
    other: teller(random, telling).say(withFee ? OTHER_WITH_FEE : OTHER),
  };
  return (Object.keys(HEADINGS) as Section['key'][]).map((key) => ({
    key,
    heading: HEADINGS[key],
    text: texts[key] ?? '',
  }));
}
