import { COUNTY, REAL, sampleStates } from '../../../tests/support/site-states.ts';

/** Pages that are not states of the filter: reports on forms of other years, bodies with changes, areas, papers, findings. */
const REAL_PAGES = [
  '/agencies',
  '/agencies/pingtan-zone',
  '/agencies/pingtan-market',
  '/agencies/pingtan-public-security',
  '/agencies/hongze-gov',
  '/reports/pingtan-zone/2019',
  '/reports/pingtan-public-security/2020',
  '/reports/pingtan-enforcement/2021',
  '/reports/pingtan-market/2024',
  '/reports/huzhu-house-expropriation/2023',
  '/reports/compare?a=pingtan-market/2023&b=pingtan-market/2024',
  '/brief',
  '/brief?region=350128&year=2020',
  '/brief?agency=pingtan-market&year=2024',
  '/brief?agency=huzhu-house-expropriation&year=2023',
  '/brief?agency=hongze-gov&year=2022',
  '/quality',
  '/quality?year=2022',
  '/?region=630223&indicator=received_new#sources',
  '/import',
  '/data',
  '/about',
];
const COUNTY_PAGES = [
  '/agencies?data=example-county',
  '/agencies/example-natural-resources?data=example-county',
  '/agencies/example-agriculture-rural?data=example-county',
  '/agencies/example-police?data=example-county',
  '/reports/example-gov/2024?data=example-county',
  '/reports/example-police/2020?data=example-county',
  '/reports/example-police/2024?data=example-county',
  '/reports/example-works/2021?data=example-county',
  '/reports/compare?a=example-police/2023&b=example-police/2024&data=example-county',
  '/brief?data=example-county',
  '/brief?data=example-county&region=990100&year=2019',
  '/brief?data=example-county&agency=example-police&year=2025',
  '/brief?data=example-county&agency=example-cooperative&year=2025',
  '/quality?data=example-county',
  '/quality?data=example-county&year=2023&severity=error',
];

/** Addresses of one dataset: `states` are followed in a page that stays open, `pages` are opened one by one. */
export interface Walk {
  states: readonly string[];
  pages: readonly string[];
}

/** The walk through both datasets, with so many states in all. */
export function walkOf(states: number, seed: number): Walk[] {
  const half = Math.ceil(states / 2);
  return [
    { states: sampleStates(REAL, half, seed), pages: REAL_PAGES },
    { states: sampleStates(COUNTY, states - half, seed + 1), pages: COUNTY_PAGES },
  ];
}
