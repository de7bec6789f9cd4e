import type { AgencyKind } from '$lib/core/agency/index.ts';
import type { AgencyId, IdentityField, IdentityQuestion, Report, StoredReport } from '$lib/core/report/index.ts';
import type { ToldIdentity } from '$lib/core/layer/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import { agencyOfReading, scopeOfBody, type FreshAgency, type Register } from './draft-agency.ts';
import { bodyQuestion, countTwins, yearQuestion } from './identity-questions.ts';

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
  /** As it was read, before a person said anything. */
  readonly #initial: Required<Omit<ToldIdentity, 'told'>>;
  readonly #register: Register;
  readonly #words: Labels['import']['evidence'];

  constructor(read: Report, register: Register, words: Labels['import']['evidence']) {
    this.read = read;
    this.#register = register;
    this.#words = words;
    const isAsked = (field: IdentityField) => (read.identification?.questions ?? []).some(({ of }) => of === field);
    this.year = isAsked('year') ? null : read.year;
    this.publishedOn = read.published_on;
    this.scope = read.scope === 'aggregate' ? 'aggregate' : 'own';
    const { known, fresh } = agencyOfReading(read, this.scope, register);
    if (!isAsked('agency')) this.#take(known, fresh);
    this.#initial = this.#now();
  }

  #now(): Required<Omit<ToldIdentity, 'told'>> {
    const { agencyId: known, fresh, year, publishedOn: published_on, scope } = this;
    return { body: { known, fresh }, year, published_on, scope, answered: this.#answered };
  }

  /** What a person said, to be kept: what is another than as it was read. */
  readonly identity: ToldIdentity = $derived.by(() => {
    const [now, then] = [this.#now(), this.#initial];
    const answered = now.answered.filter((field) => !then.answered.includes(field));
    const other = this.#told || JSON.stringify(now.body) !== JSON.stringify(then.body);
    return {
      ...(other ? { body: now.body } : {}),
      ...(this.#told ? { told: true } : {}),
      ...(now.year === then.year ? {} : { year: now.year }),
      ...(now.published_on === then.published_on ? {} : { published_on: now.published_on }),
      ...(now.scope === then.scope ? {} : { scope: now.scope }),
      ...(answered.length > 0 ? { answered } : {}),
    };
  });

  /** Takes over what was kept, in this tab or in another. */
  takeIdentity(identity: ToldIdentity): void {
    const { body, year, published_on, scope, answered } = { ...this.#initial, ...identity };
    this.#told = identity.told === true;
    this.agencyId = body.known;
    this.fresh = body.fresh;
    this.year = year;
    this.publishedOn = published_on;
    this.scope = scope;
    const first = this.#initial.answered;
    this.#answered = [...first, ...answered.filter((field) => !first.includes(field))];
  }

  // What follows from the batch stands by itself: each file that comes changes the batch, and hardly ever these two.
  readonly #twins = $derived.by(() => countTwins(this, this.#register));
  readonly #oddYear = $derived.by(() => yearQuestion(this, this.#register, this.#words));

  /** What a person has to say before the report is anybody's. */
  readonly asked: readonly IdentityQuestion[] = $derived.by(() => {
    const open = (this.read.identification?.questions ?? []).filter(({ of }) => !this.#answered.includes(of));
    const isOpen = (field: IdentityField) => open.some(({ of }) => of === field);
    const body = this.#told || isOpen('agency') ? null : bodyQuestion(this, this.#register, this.#words, this.#twins);
    const year = this.#answered.includes('year') || isOpen('year') ? null : this.#oddYear;
    return [...(body ? [body] : []), ...(year ? [year] : []), ...open];
  });

  /** The kind of the body as the register has it; `null` where nobody has confirmed one. */
  readonly kind: AgencyKind | null = $derived.by(() => {
    const kind = this.#register.directory.find(({ agency_id }) => agency_id === this.agencyId)?.kind ?? 'unknown';
    return kind === 'unknown' ? null : kind;
  });

  /** The whole batch is of an area: the body is looked for there, but for what a person said or the document leaves open. */
  belong(): void {
    const isAsked = (this.read.identification?.questions ?? []).some(({ of }) => of === 'agency');
    if (this.#told || (isAsked && !this.#answered.includes('agency'))) return;
    const { known, fresh } = agencyOfReading(this.read, this.scope, this.#register);
    this.#take(known, fresh);
  }

  /** Takes it that the person has answered, by what they entered. */
  settleIdentity(of: IdentityField): void {
    this.#answered = [...this.#answered, of];
  }

  /** Whose report it is; what the register knows of the body tells whose figures it has. A new body is still to be decided upon. */
  choose(known: AgencyId | null, fresh: FreshAgency | null): void {
    this.#told = known !== null;
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
