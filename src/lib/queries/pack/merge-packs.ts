import type { IndicatorId } from '../../indicators/index.ts';
import type { ReportForm } from '../../core/report/index.ts';
import type { Filter } from '../filter.ts';
import type { AreaPack, PackedBody, PackedFigures } from './pack.ts';

/** A body of one of several packs. */
interface Seat {
  pack: AreaPack;
  body: number;
  packed: PackedBody;
}

const inChineseOrder = new Intl.Collator('zh-Hans-CN');

/** As packs list bodies: by scope, then in the Chinese order of names. */
function compareBodies({ packed: a }: Seat, { packed: b }: Seat): number {
  if (a.scope !== b.scope) return a.scope < b.scope ? -1 : 1;
  return inChineseOrder.compare(a.name, b.name) || (a.agency_id < b.agency_id ? -1 : 1);
}

/** Takes the values at places of the packs to those of the pack they make together. */
class Places {
  readonly #seats: readonly Seat[];
  readonly #width: number;
  readonly numbers: ReadonlyMap<string, number>;

  constructor(seats: readonly Seat[], width: number) {
    this.#seats = seats;
    this.#width = width;
    this.numbers = new Map(seats.map(({ packed }, number) => [packed.agency_id, number]));
  }

  /** Lists with a value for each place. */
  list<Value>(listOf: (pack: AreaPack) => readonly Value[] | undefined, none: Value): Value[] {
    return this.#seats.flatMap(({ pack, body }) => {
      const list = listOf(pack);
      const start = body * this.#width;
      return Array.from({ length: this.#width }, (_, at) => list?.[start + at] ?? none);
    });
  }

  /** What stands at some places only; `undefined` where it stands nowhere. */
  rare<Value>(
    mapOf: (pack: AreaPack) => Readonly<Record<number, Value>> | undefined,
  ): Record<number, Value> | undefined {
    const found: Record<number, Value> = {};
    this.#seats.forEach(({ pack, body }, number) => {
      const map = mapOf(pack);
      for (let at = 0; map !== undefined && at < this.#width; at += 1) {
        const value = map[body * this.#width + at];
        if (value !== undefined) found[number * this.#width + at] = value;
      }
    });
    return Object.keys(found).length === 0 ? undefined : found;
  }
}

function mergeFigures(places: Places, packs: readonly AreaPack[], id: IndicatorId): PackedFigures {
  const of = (pack: AreaPack): PackedFigures | undefined => pack.figures[id];
  const [marks, forms, merged] = [
    places.rare((pack) => of(pack)?.marks),
    places.rare((pack) => of(pack)?.forms),
    places.rare((pack) => of(pack)?.merged),
  ];
  return {
    numerators: places.list((pack) => of(pack)?.numerators, null),
    ...(packs.some((pack) => of(pack)?.denominators) && {
      denominators: places.list((pack) => of(pack)?.denominators, null),
    }),
    ...(marks && { marks }),
    ...(forms && { forms }),
    ...(merged && { merged }),
  };
}

/**
 * The pack of an area out of those of areas inside it, which share no body, but for those of the area's own government with the area
 * itself: totals of the areas inside are left out. `null` where there is none.
 */
export function mergePacks(packs: readonly AreaPack[], region: Filter['region']): AreaPack | null {
  const [first] = packs;
  if (first === undefined) return null;
  const seats = packs
    .flatMap((pack) => pack.bodies.map((packed, body): Seat => ({ pack, body, packed })))
    .filter(({ packed }) => packed.scope === 'own' || packed.region_code === region)
    .sort(compareBodies);
  const places = new Places(seats, first.last - first.first + 1);
  const formSets: ReportForm[] = [];
  const numberOf = new Map<string, number>();
  const forms = places
    .list((pack) => pack.forms.map((number) => (number === null ? null : (pack.formSets[number] ?? null))), null)
    .map((form) => {
      if (form === null) return null;
      const key = JSON.stringify(form);
      const number = numberOf.get(key) ?? formSets.push(form) - 1;
      numberOf.set(key, number);
      return number;
    });
  const ids = new Set(packs.flatMap(({ figures }) => Object.keys(figures) as IndicatorId[]));
  return {
    release: first.release,
    region,
    first: first.first,
    last: first.last,
    bodies: seats.map(({ packed }) => packed),
    states: places.list((pack) => pack.states, 'uncollected'),
    scopes: places.list((pack) => pack.scopes, null),
    days: places.list((pack) => pack.days, null),
    forms,
    formSets,
    includedIn: places.rare((pack) => pack.includedIn) ?? {},
    inclusions: packs.flatMap(({ bodies, inclusions }) =>
      inclusions.flatMap(([body, parent, from]) => {
        const number = (at: number) => places.numbers.get(bodies[at]?.agency_id ?? '');
        const [child, above] = [number(body), number(parent)];
        return child === undefined || above === undefined ? [] : [[child, above, from] as const];
      }),
    ),
    figures: Object.fromEntries([...ids].map((id) => [id, mergeFigures(places, packs, id)])),
  };
}
