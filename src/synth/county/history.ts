import { advance } from '../figures/advance.ts';
import { drawLogNormal } from '../figures/distributions.ts';
import { newFacts, type Facts } from '../figures/facts.ts';
import { drawProfile, type Profile, type Sector } from '../figures/profile.ts';
import { Random, hashText } from '../figures/random.ts';
import { emptyState, mergeState, openState, splitState, type State } from '../figures/state.ts';
import { BODIES, existsIn, type Body } from './bodies.ts';
import { YEARS } from './conditions.ts';
import { EVENTS } from './events.ts';
import { SECTORS } from './sectors.ts';

/** What happened at one body in one year. */
export interface BodyYear {
  body: Body;
  year: number;
  facts: Facts;
}

const sectorOf = (body: Body): Sector => {
  const sector = SECTORS[body.sector];
  if (!sector) throw new Error(`unknown sector: ${body.sector}`);
  return sector;
};

/** Bodies of one sector are not of one size. */
function sized(random: Random, sector: Sector): Sector {
  const size = drawLogNormal(random, 1, 0.16);
  const { licences, penalties, coercions, fees } = sector;
  return {
    ...sector,
    licences: licences * size,
    penalties: penalties * size,
    coercions: coercions * size,
    fees: fees * size,
  };
}

/** Moves states to successors before the year in which these first report. */
function handOver(states: Map<string, State>, year: number): void {
  for (const { type, from, to } of EVENTS) {
    const heirs = BODIES.filter(({ id, from: first }) => to.some((heir) => heir === id) && first === year);
    if (heirs.length === 0 || from.length === 0 || (type !== 'merge' && type !== 'split')) continue;
    const whole = emptyState();
    for (const id of from) mergeState(whole, states.get(id) ?? emptyState());
    const shares = heirs.length === 1 ? [whole] : splitState(whole);
    heirs.forEach(({ id }, at) => states.set(id, shares[at] ?? emptyState()));
  }
}

/** A body in its last year leaves nothing open: what would be carried out is none of its successor's. */
const closes = (body: Body, year: number): boolean =>
  EVENTS.some(({ type, from }) => type === 'abolish' && from.some((id) => id === body.id)) && body.to === year;

/** Every body and year of the county, as it truly was. The same seed gives the same history. */
export function makeHistory(seed: number): BodyYear[] {
  const profiles = new Map<string, Profile>();
  const states = new Map<string, State>();
  for (const body of BODIES) {
    const random = new Random(seed, hashText(body.id));
    const profile = drawProfile(random, sized(random, sectorOf(body)));
    profiles.set(body.id, profile);
    states.set(body.id, body.from === null ? openState(random, profile) : emptyState());
  }
  const records: BodyYear[] = [];
  for (const conditions of YEARS) {
    handOver(states, conditions.year);
    for (const body of BODIES) {
      const [profile, state] = [profiles.get(body.id), states.get(body.id)];
      if (!profile || !state || !existsIn(body, conditions.year)) continue;
      const random = new Random(seed, hashText(body.id), conditions.year);
      const facts = newFacts();
      advance(
        random,
        profile,
        state,
        closes(body, conditions.year) ? { ...conditions, requests: 0 } : conditions,
        facts,
      );
      records.push({ body, year: conditions.year, facts });
    }
  }
  return records;
}
