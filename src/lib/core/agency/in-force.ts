import { squash } from '../text/index.ts';
import type { Agency } from './types.ts';

/** True where the register has the body in a report year; an open end counts. */
export const isInForce = ({ valid_from, valid_to }: Pick<Agency, 'valid_from' | 'valid_to'>, year: number): boolean =>
  year >= (valid_from ?? year) && year <= (valid_to ?? year);

/** What of a body says under which name it reported when; `renamed_in` is the year of its last change of name. */
type Renamed = Pick<Agency, 'name' | 'short_name' | 'former_names'> & { renamed_in: number | null };

/**
 * True where a report of the year may bear this name: the present one from the year before the change on, since that report comes
 * out after it, a former one up to the year of the change. Names that are neither say nothing against it.
 */
export function mayBearName(
  { name, short_name, former_names, renamed_in }: Renamed,
  borne: string,
  year: number,
): boolean {
  if (renamed_in === null) return true;
  const wanted = squash(borne);
  if ([name, short_name].some((one) => squash(one) === wanted)) return year >= renamed_in - 1;
  return year <= renamed_in || !former_names.some((one) => squash(one) === wanted);
}
