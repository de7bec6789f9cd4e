/** Two ways in which an area speaks: the government's own published total, or the sum over the bodies' own reports. */
export const BASES = ['published', 'sum'] as const;
export type Basis = (typeof BASES)[number];

/** The years whose aggregate report can be read, by region. */
export type PublishedYears = Readonly<Record<string, readonly number[]>>;

/** The way an area speaks in a year where nothing is chosen: its published total, where its report can be read. */
export function defaultBasis(region: string, year: number, published: PublishedYears): Basis {
  return published[region]?.includes(year) ? 'published' : 'sum';
}
