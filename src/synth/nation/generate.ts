import type { RegionLevel } from '../../lib/core/agency/index.ts';
import { advance, type Conditions } from '../figures/advance.ts';
import { drawLogNormal } from '../figures/distributions.ts';
import { addFacts, newFacts, type Facts } from '../figures/facts.ts';
import { drawProfile, type Sector } from '../figures/profile.ts';
import { Random, hashText } from '../figures/random.ts';
import { openState } from '../figures/state.ts';
import { SECTORS } from '../county/sectors.ts';
import type { Area, NationAgency } from './plan.ts';

/** A report of the fictional nation. `facts` are lent: they are another report's once the next is asked for. */
export interface NationReport {
  agency: NationAgency;
  year: number;
  isAggregate: boolean;
  published_on: string;
  facts: Facts;
}

/** The days on which reports of a year are published, of bodies and of governments. */
export interface PublicationDays {
  own: readonly string[];
  aggregate: readonly string[];
}

/** Areas differ in size and in how much is asked: most are quiet, some are not. */
const AREA = { median: 0.38, sigma: 0.8 };
/** Whole provinces differ too. */
const PROVINCE_SIGMA = 0.5;
/** Bodies of a prefecture and of a province have more to do than those of a county. */
const LEVEL: Readonly<Record<RegionLevel, number>> = { county: 1, prefecture: 2.5, province: 6 };
const YEARLY_SHOCK = 0.18;

/** How a year is in the whole country, 2023 being 1: requests have grown. */
const requestsIn = (year: number): number => Math.exp(0.077 * (year - 2023));

/** Where more is asked, more bodies are asked, but not in proportion. */
const ACTIVE_POWER = 0.35;

/** A sector of an area: its bodies are asked and decide more, or less, than the ordinary. */
function scaled(sector: Sector, size: number): Sector {
  return {
    ...sector,
    requests: sector.requests * size,
    active: Math.min(1, sector.active * Math.exp(ACTIVE_POWER * Math.log(size))),
    licences: sector.licences * size,
    penalties: sector.penalties * size,
    coercions: sector.coercions * size,
    fees: sector.fees * size,
  };
}

/** The years of an area, each with its own ups and downs. */
function conditionsOf(random: Random, years: readonly number[]): Conditions[] {
  return years.map((year) => ({
    year,
    requests: requestsIn(year) * drawLogNormal(random, 1, YEARLY_SHOCK),
    decisions: Math.exp(0.03 * (year - 2023)),
    isCleanUp: random.chance(0.35),
  }));
}

/**
 * Every report of these areas, body by body, each over its years; a government follows the bodies and areas it adds up.
 * `sums` takes up what the areas have in all, year by year. The same seed gives the same reports.
 */
export function* generateReports(
  seed: number,
  areas: readonly Area[],
  years: readonly (PublicationDays & { year: number })[],
  sums: readonly Facts[],
  wealth = 1,
): Generator<NationReport> {
  for (const { region, government, bodies, inside } of areas) {
    const own = years.map(newFacts);
    const random = new Random(seed, hashText(region.region_code));
    const local = region.level === 'province' ? drawLogNormal(random, 1, PROVINCE_SIGMA) : wealth;
    yield* generateReports(seed, inside, years, own, local);
    const size = local * drawLogNormal(random, AREA.median, AREA.sigma) * LEVEL[region.level];
    const conditions = conditionsOf(
      random,
      years.map(({ year }) => year),
    );
    const facts = newFacts();
    for (const agency of bodies) {
      const body = new Random(seed, hashText(agency.agency_id));
      const profile = drawProfile(body, scaled(sectorOf(agency), size));
      const state = openState(body, profile);
      for (const [at, condition] of conditions.entries()) {
        advance(body, profile, state, condition, facts);
        const [sum, days] = [own[at], years[at]];
        if (!sum || !days) continue;
        addFacts(sum, facts);
        yield { agency, year: condition.year, isAggregate: false, published_on: body.pick(days.own), facts };
      }
    }
    for (const [at, { year, aggregate }] of years.entries()) {
      const [sum, outer] = [own[at], sums[at]];
      if (!sum || !outer) continue;
      addFacts(outer, sum);
      yield { agency: government, year, isAggregate: true, published_on: random.pick(aggregate), facts: sum };
    }
  }
}

function sectorOf({ sector }: NationAgency): Sector {
  const found = sector === null ? undefined : SECTORS[sector];
  if (!found) throw new Error(`unknown sector: ${sector ?? ''}`);
  return found;
}
