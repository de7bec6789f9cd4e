import { localId, type AgencyEvent, type AgencyKind } from '../agency/index.ts';
import type { AgencyId, RegionCode } from '../report/index.ts';
import type { BodyEntry } from './register-record.ts';

/** What a person says of a name that the register does not have. */
export type BodyDecision =
  | { how: 'renamed'; from: BodyEntry }
  | { how: 'merged'; from: readonly BodyEntry[] }
  | { how: 'split'; from: BodyEntry }
  | { how: 'new' };

/** The name as the document has it, and where the body stands. */
export interface NamedBody {
  name: string;
  kind: AgencyKind;
  region_code: RegionCode;
}

const event = (
  type: AgencyEvent['type'],
  year: number,
  from: readonly AgencyId[],
  to: readonly AgencyId[],
): AgencyEvent => ({ date: String(year), type, from, to, note: null, source: null });

/** The short form of a new name, made as the short form of the old one was. */
function shortOf(name: string, old: BodyEntry): string {
  const before = old.name.endsWith(old.short_name) ? old.name.slice(0, -old.short_name.length) : '';
  return before !== '' && name.startsWith(before) && name.length > before.length ? name.slice(before.length) : name;
}

/**
 * The bodies that a decision makes or changes, the one of the name first, and the change itself. `year` is the report year from
 * which it holds: bodies that were merged owe none for it any more.
 */
export function decideBody(
  { name, kind, region_code }: NamedBody,
  year: number,
  decision: BodyDecision,
): { bodies: readonly [BodyEntry, ...BodyEntry[]]; events: readonly AgencyEvent[] } {
  if (decision.how === 'renamed') {
    const { from } = decision;
    const former_names = [...new Set([...from.former_names, from.name])].filter((former) => former !== name);
    const body = { ...from, name, short_name: shortOf(name, from), former_names };
    return { bodies: [body], events: [event('rename', year, [from.agency_id], [from.agency_id])] };
  }
  const agency_id = localId(name, region_code);
  const fresh: BodyEntry = {
    agency_id,
    name,
    short_name: name,
    former_names: [],
    kind,
    region_code,
    valid_from: year,
    valid_to: null,
    note: null,
  };
  if (decision.how === 'new') return { bodies: [fresh], events: [event('create', year, [], [agency_id])] };
  if (decision.how === 'split') {
    const { agency_id: whole } = decision.from;
    return { bodies: [fresh], events: [event('split', year, [whole], [whole, agency_id])] };
  }
  const ended = decision.from.map((body) => ({ ...body, valid_to: year - 1 }));
  const from = decision.from.map((body) => body.agency_id);
  return { bodies: [fresh, ...ended], events: [event('merge', year, from, [agency_id])] };
}
