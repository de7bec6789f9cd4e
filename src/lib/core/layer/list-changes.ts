import { localId } from '../agency/index.ts';
import type { ListedBody } from '../dataset/index.ts';
import { squash } from '../text/index.ts';
import type { BodyEntry } from './register-record.ts';

/** What one line of a list comes to beside the register. */
export interface ListLine {
  line: number;
  change: 'new' | 'changed' | 'same';
  /** The body as it would be. */
  body: BodyEntry;
  /** As the register has it; `null` where it has none. */
  before: BodyEntry | null;
}

const namesOf = ({ name, short_name, former_names }: BodyEntry): string[] =>
  [name, short_name, ...former_names].map(squash);

/** The body of the register that a line speaks of: by its name, else by a name that the line calls a former one. */
function findBody(listed: ListedBody, register: readonly BodyEntry[]): BodyEntry | null {
  const here = register.filter(({ region_code }) => region_code === listed.region_code);
  const byName = here.find(({ name }) => squash(name) === listed.name);
  if (byName) return byName;
  const bearers = here.filter((body) => namesOf(body).includes(listed.name));
  const former = here.filter(({ name }) => listed.former_names.includes(squash(name)));
  const [only, ...others] = [...new Set([...bearers, ...former])];
  return only && others.length === 0 ? only : null;
}

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

/**
 * A list of an area's bodies beside the register, line by line. What a line leaves open stays as the register has it; bodies that
 * the list does not name are not touched.
 */
export function compareList(listed: readonly ListedBody[], register: readonly BodyEntry[]): ListLine[] {
  return listed.map((one): ListLine => {
    const { line, name, kind, region_code, former_names, valid_from, valid_to } = one;
    const before = findBody(one, register);
    if (before === null) {
      const agency_id = localId(name, region_code);
      const body = {
        agency_id,
        name,
        short_name: name,
        former_names,
        kind,
        region_code,
        valid_from,
        valid_to,
        note: null,
      };
      return { line, change: 'new', body, before };
    }
    const renamed = squash(before.name) !== name && !namesOf(before).includes(name);
    const past = [...new Set([...before.former_names, ...former_names, ...(renamed ? [before.name] : [])])];
    const body: BodyEntry = {
      ...before,
      name: renamed ? name : before.name,
      short_name: renamed ? name : before.short_name,
      former_names: past.filter((former) => former !== name),
      kind: kind === 'unknown' ? before.kind : kind,
      valid_from: valid_from ?? before.valid_from,
      valid_to: valid_to ?? before.valid_to,
    };
    const same =
      body.name === before.name &&
      body.kind === before.kind &&
      body.valid_from === before.valid_from &&
      body.valid_to === before.valid_to &&
      sameNames(body.former_names, before.former_names);
    return { line, change: same ? 'same' : 'changed', body, before };
  });
}
