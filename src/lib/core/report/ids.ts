import type { CellId } from '../template/index.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type AgencyId = Branded<'AgencyId'>;
/** GB/T 2260, six digits. */
export type RegionCode = Branded<'RegionCode'>;

/** Lower-case latin letters, digits and hyphens; it is part of addresses and file names. */
export function isAgencyId(text: string): text is AgencyId {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

export function isRegionCode(text: string): text is RegionCode {
  return /^\d{6}$/.test(text);
}

/** The database column of a cell: the id with its dot replaced. */
export function cellColumn(id: CellId): string {
  return id.replace('.', '_');
}
