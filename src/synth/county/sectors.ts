import type { Sector } from '../figures/profile.ts';

const NOTHING: Sector = {
  active: 0,
  requests: 0,
  licences: 0,
  penalties: 0,
  coercions: 0,
  fees: 0,
  documents: 0,
  stock: 0,
  reviews: 2,
  corrected: 0.1,
};

/** Requests: how often a year has any, and how many. */
const asked = (active: number, requests: number) => ({ active, requests });
const decides = (licences: number, penalties = 0, coercions = 0, fees = 0) => ({
  licences,
  penalties,
  coercions,
  fees,
});
const issues = (documents: number, stock: number) => ({ documents, stock });
const sector = (...parts: readonly Partial<Sector>[]): Sector => Object.assign({ ...NOTHING }, ...parts);

/** What each body of a county does in an ordinary year, by the last part of its id. */
export const SECTORS: Readonly<Record<string, Sector>> = {
  office: sector(asked(1, 32), issues(6, 62), { reviews: 9 }),
  drc: sector(asked(0.5, 4), decides(46), issues(0.8, 4)),
  education: sector(asked(0.85, 10), decides(45, 3, 0, 680), issues(0.9, 7), { reviews: 3 }),
  industry: sector(asked(0.35, 2), decides(14, 2), issues(0.4, 3)),
  science: sector(asked(0.2, 2), decides(6), issues(0.5, 2)),
  commerce: sector(asked(0.3, 2), decides(38, 4), issues(0.4, 3)),
  ethnic: sector(asked(0.12, 1), decides(9, 1), issues(0.1, 1)),
  police: sector(asked(0.97, 18), decides(9200, 4300, 260, 210), issues(0.3, 4), { reviews: 6 }),
  civil: sector(asked(0.55, 5), decides(42, 2, 0, 6), issues(0.8, 6)),
  justice: sector(asked(0.45, 4), decides(14, 1, 0, 15), issues(0.5, 3)),
  finance: sector(asked(0.5, 4), decides(22, 3), issues(1.2, 8)),
  labour: sector(asked(0.85, 12), decides(160, 8, 0, 18), issues(0.9, 7)),
  land: sector(asked(1, 58), decides(240, 45, 3, 860), issues(1.1, 9), { reviews: 16, corrected: 0.32 }),
  ecology: sector(asked(0.8, 7), decides(62, 74, 8, 12), issues(0.4, 3)),
  works: sector(asked(1, 38), decides(760, 1900, 140, 415), issues(1.2, 9), { reviews: 10 }),
  housing: sector(asked(1, 28), decides(380, 26, 0, 300), issues(1, 4), { reviews: 10, corrected: 0.16 }),
  urban: sector(asked(0.9, 15), decides(420, 2600, 180, 96), issues(0.6, 3), { reviews: 7 }),
  transport: sector(asked(0.7, 6), decides(900, 1500, 120, 22), issues(0.5, 4)),
  water: sector(asked(0.6, 4), decides(92, 18, 2, 55), issues(0.5, 3)),
  farming: sector(asked(0.75, 7), decides(300, 60, 10, 8), issues(0.9, 6)),
  rural: sector(asked(0.35, 3), issues(0.5, 2)),
  forestry: sector(asked(0.6, 5), decides(420, 30, 4, 28), issues(0.4, 3)),
  culture: sector(asked(0.4, 3), decides(64, 21, 2), issues(0.4, 3)),
  health: sector(asked(0.6, 5), decides(710, 165, 4, 34), issues(0.6, 5)),
  veterans: sector(asked(0.3, 2), decides(7), issues(0.3, 2)),
  emergency: sector(asked(0.4, 3), decides(92, 86, 6), issues(0.5, 4)),
  audit: sector(asked(0.2, 2), issues(0.2, 1)),
  market: sector(asked(0.97, 15), decides(14200, 390, 42, 46), issues(0.4, 4), { reviews: 5 }),
  statistics: sector(asked(0.25, 2), decides(0, 6), issues(0.1, 1)),
  insurance: sector(asked(0.4, 3), decides(0, 24), issues(0.7, 3)),
  petitions: sector(asked(0.3, 3), issues(0.2, 1)),
  services: sector(asked(0.4, 3), decides(3900), issues(0.5, 2)),
  tax: sector(asked(0.6, 5), decides(5200, 640, 60), issues(0.1, 2)),
  weather: sector(asked(0.1, 1), decides(34, 3), issues(0.1, 1)),
  tobacco: sector(asked(0.3, 2), decides(1300, 240, 8), issues(0.2, 2)),
  fire: sector(asked(0.3, 2), decides(110, 210, 12), issues(0.1, 1)),
  expropriation: sector(asked(1, 42), issues(0.2, 1), { reviews: 14, corrected: 0.2 }),
  trading: sector(asked(0.35, 3), issues(0.4, 2)),
  investment: sector(asked(0.2, 2)),
  zone: sector(asked(0.8, 11), decides(64, 8), issues(0.6, 1), { reviews: 6 }),
  affairs: sector(asked(0.12, 1), issues(0.3, 1)),
  cooperative: sector(asked(0.08, 1), issues(0.1, 1)),
  street: sector(asked(0.72, 6), decides(150, 46, 5), issues(0.3, 3), { reviews: 5 }),
  town: sector(asked(0.3, 2), decides(64, 7, 1), issues(0.3, 2)),
  village: sector(asked(0.14, 1), decides(26, 1), issues(0.15, 1)),
};
