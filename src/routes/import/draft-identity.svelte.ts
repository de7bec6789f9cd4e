import type { AgencyId, IdentityField, IdentityQuestion, Report, StoredReport } from '$lib/core/report/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import { agencyOfReading, mayReport, scopeOfBody, type FreshAgency, type Register } from './draft-agency.ts';

/** Whose report of which year a reading is taken for: what the document says, and what a person made of it. */
export class DraftIdentity {
  readonly read: Report;
  agencyId = $state<AgencyId | null>(null);
  /** A body the register does not know. */
  fresh = $state.raw<FreshAgency | null>(null);
  year = $state<number | null>(null);
  publishedOn = $state<string | null>(null);
  scope = $state<StoredReport['scope']>('own');
  /** Questions that a person has answered. */
  #answered = $state.raw<readonly IdentityField[]>([]);
  /** True where a person said whose report it is. */
  #told = $state(false);
  readonly #register: Register;
  readonly #words: Labels['import']['evidence'];

  constructor(read: Report, register: Register, words: Labels['import']['evidence']) {
    this.read = read;
    this.#register = register;
    this.#words = words;
    const isAsked = (field: IdentityField) => this.asked.some(({ of }) => of === field);
    this.year = isAsked('year') ? null : read.year;
    this.publishedOn = read.published_on;
    this.scope = read.scope === 'aggregate' ? 'aggregate' : 'own';
    const { known, fresh } = agencyOfReading(read, this.scope, register);
    if (!isAsked('agency')) this.#take(known, fresh);
  }

  /** What a person has to say before the report is anybody's. */
  readonly asked: readonly IdentityQuestion[] = $derived.by(() => {
    const open = (this.read.identification?.questions ?? []).filter(({ of }) => !this.#answered.includes(of));
    const outside = this.#outsideYears();
    return outside && open.every(({ of }) => of !== 'agency') ? [outside, ...open] : open;
  });

  /** The question that the register raises: the body it has under this name was not there, or not so named, in that year. */
  #outsideYears(): IdentityQuestion | null {
    const { year } = this;
    const body = this.#register.directory.find(({ agency_id }) => agency_id === this.agencyId);
    const name = this.read.agency ?? '';
    if (this.#told || !body || year === null || mayReport(body, name, year)) return null;
    return { of: 'agency', values: [body.name], reason: this.#words.outside({ ...body, year }) };
  }

  /** Takes it that the person has answered, by what they entered. */
  settleIdentity(of: IdentityField): void {
    this.#answered = [...this.#answered, of];
  }

  /** Whose report it is; what the register knows of the body tells whose figures it has. */
  choose(known: AgencyId | null, fresh: FreshAgency | null): void {
    this.#told = true;
    this.#take(known, fresh);
  }

  #take(known: AgencyId | null, fresh: FreshAgency | null): void {
    this.agencyId = known;
    this.fresh = fresh;
    if (known === null && fresh === null) return;
    this.settleIdentity('agency');
    const scope = this.read.scope === 'unknown' ? scopeOfBody(known, this.#register) : null;
    if (scope === null) return;
    this.scope = scope;
    this.settleIdentity('scope');
  }

  /** Answers a question with one of the values it offers. */
  answer(of: IdentityField, value: string): void {
    if (of === 'year') this.year = Number(value);
    if (of === 'scope') this.scope = value === 'aggregate' ? 'aggregate' : 'own';
    if (of === 'agency') {
      const { known, fresh } = agencyOfReading({ ...this.read, agency: value }, this.scope, this.#register);
      // A name that the register has more than once is chosen in the list.
      if (known === null && fresh === null) return;
      this.choose(known, fresh);
    }
    this.settleIdentity(of);
  }
}
