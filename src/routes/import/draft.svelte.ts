import { regionPath } from '$lib/core/agency/index.ts';
import { checkReport, suspectsInReport, type Finding } from '$lib/core/checks/index.ts';
import {
  confirmSeen,
  correctCells,
  correctForm,
  readEntry,
  reportKey,
  sameWork,
  stateOf,
  versionKey,
  withoutLastStep,
  type Correction,
  type DraftWork,
  type LayerReport,
  type SettledDoubt,
  type SourceFile,
} from '$lib/core/layer/index.ts';
import type { SourceDocument } from '$lib/core/reading/index.ts';
import { isGiven, type CellId, type CellPlace, type Report } from '$lib/core/report/index.ts';
import { owedCells } from '$lib/core/template/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import { cellGrid, doubtsOf, stillSettled, type Doubt, type ToldFinding } from '$lib/views/index.ts';
import { plainRegion, toAgency, type Register } from './draft-agency.ts';
import { NOTHING, keysOf, withCarried, type DraftSource, type KeptReports } from './draft-source.ts';
import { DraftIdentity } from './draft-identity.svelte.ts';
import { draftState, isConfirmed, isSameEntry, lookedAt, toldFindings } from './draft-review.ts';
import { timeNow } from './time-now.ts';

/** A report that was read, on its way to being accepted: what the document says, and what a person made of it. */
export class Draft extends DraftIdentity {
  readonly place: DraftSource['place'];
  readonly file: SourceFile | null;
  readonly title: string;
  readonly document: SourceDocument | null;
  readonly content: File | null;
  corrections = $state.raw<readonly Correction[]>([]);
  /** Doubts a person has looked at and left as they are. */
  settled = $state.raw<readonly SettledDoubt[]>([]);
  acceptedAs = $state<string | null>(null);
  readonly #kept: KeptReports;
  readonly #register: Register;
  #selected = $state<CellId | null>(null);
  /** A place of the document that is no figure, to be looked at: where it says who it is. */
  pointed = $state.raw<CellPlace | null>(null);

  /** What a person made of it so far, to be kept. */
  readonly work: DraftWork = $derived({
    identity: this.identity,
    corrections: this.corrections,
    settled: this.settled,
  });
  /** Accepted, and another version stands in its place now. */
  readonly superseded = $derived.by(() => this.acceptedAs !== null && this.#kept.former.has(this.acceptedAs));
  readonly accepted = $derived.by(
    () => this.superseded || (this.acceptedAs !== null && this.#kept.standing.has(this.acceptedAs)),
  );
  readonly cells = $derived.by(() => correctCells(this.read.cells, this.corrections));
  readonly report: Report = $derived.by(() => ({
    ...this.read,
    cells: this.cells,
    form: correctForm(this.read.form, this.cells),
    year: this.year,
    scope: this.scope,
    published_on: this.publishedOn,
  }));
  readonly findings: readonly Finding[] = $derived.by(
    () => checkReport(this.report, this.kind === null ? {} : { kind: this.kind }).findings,
  );
  readonly grid = $derived.by(() => cellGrid(this.read.form, (id) => this.cells[id] !== undefined));
  readonly given = $derived.by(
    () => owedCells(this.read.form).filter((id) => isGiven(this.cells[id]?.status ?? 'absent')).length,
  );
  readonly owed = $derived.by(() => owedCells(this.read.form).length);
  readonly #t: Labels;

  constructor(source: DraftSource, register: Register, t: Labels) {
    super(source.read, register, t.import.evidence);
    this.place = source.place;
    this.content = source.content;
    this.title = source.title;
    this.document = source.document;
    this.file = source.file;
    this.acceptedAs = source.acceptedAs;
    this.#kept = source.kept;
    this.#register = register;
    this.#t = t;
    this.take(source.work);
  }

  /** Takes over what was kept, in any tab. */
  take(work: DraftWork): void {
    if (sameWork(work, this.work)) return;
    this.takeIdentity(work.identity);
    this.corrections = work.corrections;
    this.settled = work.settled;
  }

  get selected(): CellId | null {
    return this.#selected;
  }
  set selected(id: CellId | null) {
    this.#selected = id;
    this.pointed = null;
  }

  readonly told: readonly ToldFinding[] = $derived(toldFindings(this.findings));
  readonly errors = $derived(this.told.filter(({ severity }) => severity === 'error'));
  readonly doubts: readonly Doubt[] = $derived.by(() =>
    doubtsOf(this.report, this.told, suspectsInReport(this.report), this.#t),
  );
  /** The key under which it would be accepted; `null` while agency or year are unknown. */
  readonly key = $derived.by(() => {
    const agency = toAgency(this.agencyId, this.fresh, this.#register);
    return agency === null || this.year === null ? null : reportKey(agency.agency_id, this.year);
  });
  /** The accepted report in whose place it would stand, as its next version. */
  readonly former = $derived.by(() => {
    const former = this.key === null ? null : this.#kept.at(this.key);
    return former === null || versionKey(former.report) === this.acceptedAs ? null : former;
  });
  /** Doubts that need no second look: they were settled in the former version, and their cells are what they were. */
  readonly carried: ReadonlySet<string> = $derived.by(() =>
    this.former === null
      ? NOTHING
      : stillSettled(this.doubts, this.former.settled, this.former.report.report.cells, this.cells),
  );
  readonly #settledKeys = $derived(keysOf(this.settled, this.carried));
  readonly open = $derived(
    this.doubts.filter(({ key, cells }) => !this.#settledKeys.has(key) && !isConfirmed(cells, this.cells, this.errors)),
  );
  readonly state = $derived.by(() => draftState(this));
  /** Whether a person has decided on everything: sums that do not hold may stay as the document has them. */
  readonly isDecided = $derived(this.state === 'ready' || (this.state === 'blocked' && this.open.length === 0));

  /** Enters what a person typed for a cell; false where it is no figure and no mark. What equals the reading changes nothing. */
  enter(id: CellId, text: string, by: string, reason: string): boolean {
    const entry = readEntry(text, id);
    if (entry === null) return false;
    const old = stateOf(this.cells, id);
    if (!isSameEntry(entry, old))
      this.corrections = [...this.corrections, { cell: id, by, at: timeNow(), reason, old, new: entry }];
    return true;
  }

  /** Takes the last step back: a correction, or doubts that were settled together. */
  undo(): void {
    const before = withoutLastStep(this.work);
    if (before === null) return;
    const undone = this.corrections.find((correction) => !before.corrections.includes(correction));
    this.corrections = before.corrections;
    this.settled = before.settled;
    if (undone) this.selected = undone.cell;
  }

  /** Leaves doubts as they are, in one step. */
  settle(...doubts: readonly Doubt[]): void {
    const at = timeNow();
    this.settled = [...this.settled, ...doubts.map(({ key }) => ({ key, at }))];
  }

  settleAll = (): void => this.settle(...this.open.filter(({ kind }) => kind !== 'sum'));

  /** The doubts settled on the way to the report, those of a former version among them. */
  get allSettled(): readonly SettledDoubt[] {
    return withCarried(this.settled, this.carried, timeNow());
  }

  /** The report as the layer keeps it; `null` while agency, year or scope are unknown. */
  toLayerReport(register: Register, note: string): LayerReport | null {
    const agency = toAgency(this.agencyId, this.fresh, register);
    if (agency === null || this.year === null || this.asked.length > 0) return null;
    return {
      agency,
      regions: regionPath(agency.region_code, register.regions).map(plainRegion),
      report: {
        agency_id: agency.agency_id,
        year: this.year,
        title: this.read.title ?? this.title,
        published_on: this.publishedOn,
        source_url: null,
        scope: this.scope,
        form: this.report.form,
        reading: 'read',
        note,
        cells: confirmSeen(this.cells, lookedAt(this.doubts, this.#settledKeys)),
        sections: this.read.sections,
      },
      corrections: this.corrections,
      file: this.file,
      accepted_at: timeNow(),
    };
  }
}
