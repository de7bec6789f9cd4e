import { squash } from '../text/index.ts';
import type { Agency } from './types.ts';

type Named = Pick<Agency, 'agency_id' | 'name' | 'short_name' | 'former_names'>;

/**
 * The agencies of a register that a document may mean by this name: those who bear it, in full, short or formerly; if
 * none does, those whose full name it completes (教育局 of 示例县) or ends (省市 before the name). Empty where none fits;
 * more than one where a person has to say.
 */
export function findAgencies<A extends Named>(name: string, register: readonly A[]): A[] {
  const wanted = squash(name);
  if (wanted === '') return [];
  const namesOf = (agency: A) => [agency.name, agency.short_name, ...agency.former_names].map(squash);
  const bearers = register.filter((agency) => namesOf(agency).includes(wanted));
  if (bearers.length > 0) return bearers;
  return register.filter((agency) => {
    const full = squash(agency.name);
    return full.endsWith(wanted) || wanted.endsWith(full);
  });
}
