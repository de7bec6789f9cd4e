import { regionPath } from '$lib/core/agency/index.ts';
import { checkReport, describeFinding, suspectsInReport, type Finding } from '$lib/core/checks/index.ts';
import {
  correctCells,
  correctForm,
  readEntry,
  stateOf,
  type Correction,
  type LayerReport,
  type SourceFile,
} from '$lib/core/layer/index.ts';
import type { SourceDocument } from '$lib/core/reading/index.ts';
import { isGiven, type CellId, type CellPlace, type Report } from '$lib/core/report/index.ts';
import { owedCells } from '$lib/core/template/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import { cellGrid, doubtsOf, type Doubt, type ToldFinding } from '$lib/views/index.ts';
import { plainRegion, toAgency, type Register } from './draft-agency.ts';
import { DraftIdentity } from './draft-identity.svelte.ts';
import { timeNow } from './time-now.ts';

/** Statuses that leave nothing to look at. */
const CHECKED = new Set(['reported', 'corrected']);

/** A report that was read, on its way to being accepted: what the document says, and what a person made of it. */
export class Draft extends DraftIdentity {
  readonly file: SourceFile | null;
  readonly title: string;
  readonly document: SourceDocument | null;
  /** The file itself, to be looked at and kept; `null` where the report was typed in. */
  readonly content: File | null;
  corrections = $state.raw<readonly Correction[]>([]);
  /** Doubts a person has looked at and left as they are. */
  settled = $state.raw<readonly string[]>([]);
  accepted = $state(false);
  #selected = $state<CellId | null>(null);
  /** A place of the document that is no figure, to be looked at: where it says who it is. */
  pointed = $state.raw<CellPlace | null>(null);

  readonly cells = $derived.by(() => correctCells(this.read.cells, this.corrections));
  readonly report: Report = $derived.by(() => ({
    ...this.read,
    cells: this.cells,
    form: correctForm(this.read.form, this.cells),
    year: this.year,
    scope: this.scope,
    published_on: this.publishedOn,
  }));
  readonly findings: readonly Finding[] = $derived.by(() => checkReport(this.report).findings);
  readonly grid = $derived.by(() => cellGrid(this.read.form, (id) => this.cells[id] !== undefined));
  readonly given = $derived.by(
    () => owedCells(this.read.form).filter((id) => isGiven(this.cells[id]?.status ?? 'absent')).length,
  );
  readonly owed: number;
  readonly #t: Labels;

  constructor(
    title: string,
    read: Report,
    document: SourceDocument | null,
    file: SourceFile | null,
    register: Register,
    t: Labels,
    content: File | null = null,
  ) {
    super(read, register, t.import.evidence);
    this.content = content;
    this.title = title;
    this.document = document;
    this.file = file;
    this.#t = t;
    this.owed = owedCells(read.form).length;
  }

  get selected(): CellId | null {
    return this.#selected;
  }
  set selected(id: CellId | null) {
    this.#selected = id;
    this.pointed = null;
  }

  readonly told: readonly ToldFinding[] = $derived.by(() =>
    this.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      cells: finding.cells,
      difference: finding.difference,
      text: describeFinding(finding),
    })),
  );
  readonly errors = $derived(this.told.filter(({ severity }) => severity === 'error'));
  readonly doubts: readonly Doubt[] = $derived.by(() =>
    doubtsOf(this.report, this.told, suspectsInReport(this.report), this.#t),
  );
  readonly open = $derived(
    this.doubts.filter(({ key, cells }) => !this.settled.includes(key) && !this.#confirmed(cells)),
  );
  readonly state: keyof Labels['import']['draftStates'] = $derived(
    this.accepted
      ? 'accepted'
      : (this.agencyId === null && this.fresh === null) || this.year === null || this.asked.length > 0
        ? 'unnamed'
        : this.errors.some(({ cells }) => cells.length > 0)
          ? 'blocked'
          : this.open.length > 0
            ? 'open'
            : 'ready',
  );

  #confirmed(cells: readonly CellId[]): boolean {
    return (
      cells.every((id) => CHECKED.has(this.cells[id]?.status ?? 'absent')) &&
      !this.errors.some((error) => cells.some((id) => error.cells.includes(id)))
    );
  }

  /** Enters what a person typed for a cell; false where it is no figure and no mark. What equals the reading changes nothing. */
  enter(id: CellId, text: string, by: string, reason: string): boolean {
    const entry = readEntry(text, id);
    if (entry === null) return false;
    const old = stateOf(this.cells, id);
    const same =
      entry.value === old.value && (entry.status === old.status || (entry.value !== null && isGiven(old.status)));
    if (!same) {
      const correction = { cell: id, by, at: timeNow(), reason, old, new: entry };
      this.corrections = [...this.corrections, correction];
    }
    return true;
  }

  undo(): void {
    const last = this.corrections.at(-1);
    if (!last) return;
    this.corrections = this.corrections.slice(0, -1);
    this.selected = last.cell;
  }

  settle(doubt: Doubt): void {
    this.settled = [...this.settled, doubt.key];
  }

  settleAll(): void {
    const others = this.doubts.filter(({ kind }) => kind !== 'sum');
    this.settled = [...this.settled, ...others.map(({ key }) => key)];
  }

  /** The report as the layer keeps it; `null` while agency, year or scope are unknown. */
  toLayerReport(register: Register, note: string): LayerReport | null {
    const agency = toAgency(this.agencyId, this.fresh, register);
    if (agency === null || this.year === null || this.asked.length > 0) return null;
    const { title, sections } = this.read;
    return {
      agency,
      regions: regionPath(agency.region_code, register.regions).map(plainRegion),
      report: {
        agency_id: agency.agency_id,
        year: this.year,
        title: title ?? this.title,
        published_on: this.publishedOn,
        source_url: null,
        scope: this.scope,
        form: this.report.form,
        reading: 'read',
        note,
        cells: this.cells,
        sections,
      },
      corrections: this.corrections,
      file: this.file,
      accepted_at: timeNow(),
    };
  }
}
