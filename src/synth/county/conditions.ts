import type { Conditions } from '../figures/advance.ts';

/** The years of the county. 2020 was quiet; in 2023 a large expropriation brought many requests; in 2021 and 2024 documents were gone through. */
export const YEARS: readonly Conditions[] = [
  { year: 2019, requests: 0.72, decisions: 0.94, isCleanUp: false },
  { year: 2020, requests: 0.64, decisions: 0.8, isCleanUp: false },
  { year: 2021, requests: 0.82, decisions: 0.96, isCleanUp: true },
  { year: 2022, requests: 0.93, decisions: 1, isCleanUp: false },
  { year: 2023, requests: 1.52, decisions: 1.08, isCleanUp: false },
  { year: 2024, requests: 1.27, decisions: 1.13, isCleanUp: true },
  { year: 2025, requests: 1.34, decisions: 1.2, isCleanUp: false },
];
