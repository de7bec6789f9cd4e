import { drawBinomial, drawLogNormal, drawPoisson } from './distributions.ts';
import { WAN_YUAN, slotOf, type Facts } from './facts.ts';
import type { Profile } from './profile.ts';
import type { Random } from './random.ts';
import { ITEM_KEYS, type State } from './state.ts';

const DOCUMENTS = {
  issued: slotOf('normative_docs_issued'),
  repealed: slotOf('normative_docs_repealed'),
  inForce: slotOf('normative_docs_in_force'),
  made: slotOf('normative_docs_newly_made'),
  disclosed: slotOf('normative_docs_newly_disclosed'),
  disclosedTotal: slotOf('normative_docs_disclosed_total'),
};
const LICENCES = slotOf('licensing_decisions');
const PENALTIES = slotOf('penalty_decisions');
const COERCIONS = slotOf('coercion_decisions');
const OTHER_SERVICES = slotOf('other_services_decisions');
const FEES = slotOf('fees_amount_wan_yuan');
const PROJECTS = slotOf('procurement_projects');
const PROCUREMENT = slotOf('procurement_amount_wan_yuan');
const ITEMS = ITEM_KEYS.map((key) => ({ prev: slotOf(`${key}_items_prev`), change: slotOf(`${key}_items_change`) }));

/** Decisions and fees of one body scatter little from year to year. */
const STEADY = 0.13;
const ORDINARY_REPEAL = 0.05;
const CLEAN_UP_REPEAL = 0.22;

/** Fees are kept to the 元, some to the 分. */
function drawFees(random: Random, median: number, volume: number): number {
  const amount = drawLogNormal(random, median * volume, STEADY) * WAN_YUAN;
  const grain = random.chance(0.6) ? 100 : 1;
  return Math.round(amount / grain) * grain;
}

/**
 * Table 2 of a year into `facts`, which hold 0 there, as both forms see it. Documents in force are those of last year,
 * more by those issued, less by those repealed; lists of powers chain likewise. No body below a prefecture makes 规章.
 */
export function fillProactive(
  random: Random,
  profile: Profile,
  state: State,
  volume: number,
  isCleanUp: boolean,
  facts: Facts,
): void {
  const issued = drawPoisson(random, profile.documents);
  const repealed = drawBinomial(random, state.documentsInForce, isCleanUp ? CLEAN_UP_REPEAL : ORDINARY_REPEAL);
  state.documentsInForce += issued - repealed;
  state.documentsPublic += issued;
  facts[DOCUMENTS.issued] = facts[DOCUMENTS.made] = facts[DOCUMENTS.disclosed] = issued;
  facts[DOCUMENTS.repealed] = repealed;
  facts[DOCUMENTS.inForce] = state.documentsInForce;
  facts[DOCUMENTS.disclosedTotal] = state.documentsPublic;

  const decide = (median: number) => (median > 0 ? Math.round(drawLogNormal(random, median * volume, STEADY)) : 0);
  facts[LICENCES] = decide(profile.licences);
  facts[PENALTIES] = decide(profile.penalties);
  facts[COERCIONS] = decide(profile.coercions);
  facts[OTHER_SERVICES] = decide(profile.licences / 4);
  if (profile.fees > 0) facts[FEES] = drawFees(random, profile.fees, volume);

  for (let item = 0; item < ITEMS.length; item += 1) {
    const prev = state.items[item] ?? 0;
    const change = prev > 0 ? Math.max(-prev, drawPoisson(random, 0.3) - drawPoisson(random, 0.3)) : 0;
    const { prev: prevSlot, change: changeSlot } = ITEMS[item] ?? { prev: 0, change: 0 };
    facts[prevSlot] = prev;
    facts[changeSlot] = change;
    state.items[item] = prev + change;
  }
  const projects = drawPoisson(random, 0.4 + Math.sqrt(Math.sqrt(profile.licences)));
  facts[PROJECTS] = projects;
  if (projects > 0) facts[PROCUREMENT] = drawFees(random, 28 * projects, 1);
}
