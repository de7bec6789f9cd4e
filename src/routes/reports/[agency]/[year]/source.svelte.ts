import { dropOriginal, keepOriginal, readDocument, readOriginal } from '$lib/ui/state/document-store.ts';
import { logFailure } from '$lib/ui/state/failures.ts';
import { hearTabs } from '$lib/ui/state/kept-news.ts';
import { openSource, otherIdentity, type OpenedSource, type OtherIdentity, type Wanted } from './open-source.ts';

/** Where the document of a report may come from. */
export interface SourcePlaces {
  dataset: string;
  /** `agency/year` */
  key: string;
  /** Accepted on this machine: its document is kept beside it, if it is. */
  isLocal: boolean;
  /** Addresses of the published documents, with their names. */
  published: readonly { name: string; address: string }[];
  wanted: Wanted;
  /** Where the site stands. */
  base: string;
}

/** A file that a reader brought, as far as it has come. */
export type Brought =
  | { stage: 'reading'; file: File }
  | { stage: 'unread'; file: File; why: string | null }
  | { stage: 'asked'; opened: OpenedSource; other: readonly OtherIdentity[] }
  | { stage: 'shown'; opened: OpenedSource; failed: 'keep' | 'remove' | null }
  | { stage: 'removed'; file: File };

async function fetchPublished({ name, address }: SourcePlaces['published'][number]): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`document not there: ${name}`);
  return new File([await response.blob()], name);
}

/** The document beside a report: a published one, the file it was accepted from, or one that the reader brings. */
export class ReportSource {
  /** Which of several published documents. */
  picked = $state(0);
  stage = $state<'loading' | 'ready' | 'failed' | 'wanted'>('loading');
  opened = $state.raw<OpenedSource | null>(null);
  brought = $state.raw<Brought | null>(null);
  readonly #places: () => SourcePlaces;
  readonly #onopen: (opened: OpenedSource | null) => void;

  constructor(places: () => SourcePlaces, onopen: (opened: OpenedSource | null) => void) {
    this.#places = places;
    this.#onopen = onopen;
  }

  /** Shows one of the published documents, or what there is in their place. */
  async show(index = 0): Promise<void> {
    this.picked = index;
    this.stage = 'loading';
    try {
      const file = await this.#file(index);
      if (this.picked !== index) return;
      if (file === null) await this.#showKept();
      else {
        const { wanted, base } = this.#places();
        const read = await openSource(file, wanted, base);
        if ('code' in read) throw new Error(`document without a report: ${file.name} ${read.message}`);
        this.#open(read);
      }
    } catch (error) {
      logFailure(error);
      if (this.picked === index) this.stage = 'failed';
    }
  }

  async #file(index: number): Promise<File | null> {
    const { dataset, key, isLocal, published } = this.#places();
    if (isLocal) return readDocument(dataset, key);
    const document = published[index];
    return document === undefined ? null : fetchPublished(document);
  }

  #open(opened: OpenedSource | null): void {
    this.opened = opened;
    this.stage = opened === null ? 'wanted' : 'ready';
    this.#onopen(opened);
  }

  /** The file that the reader has brought before, if there is one. */
  async #showKept(): Promise<void> {
    const { dataset, key } = this.#places();
    // A browser that keeps nothing has no such file.
    const file = await readOriginal(dataset, key).catch(() => null);
    if (file === null) return this.#open(null);
    const { wanted, base } = this.#places();
    // A reader that ends says no more than that.
    const read = await openSource(file, wanted, base).catch(() => null);
    if (read === null || 'code' in read) {
      this.brought = { stage: 'unread', file, why: read?.message ?? null };
      return this.#open(null);
    }
    // Whether it is the right one was asked when it was brought.
    this.brought = { stage: 'shown', opened: read, failed: null };
    this.#open(read);
  }

  /** Reads a file that the reader brings; what it says of itself that is otherwise is asked before it is shown. */
  async bring(file: File): Promise<void> {
    const { wanted, base } = this.#places();
    const reading: Brought = { stage: 'reading', file };
    this.brought = reading;
    // A reader that ends says no more than that: any file may be dropped here.
    const read = await openSource(file, wanted, base).catch(() => null);
    if (this.brought !== reading) return;
    if (read === null || 'code' in read) {
      this.brought = { stage: 'unread', file, why: read?.message ?? null };
      return;
    }
    const other = otherIdentity(read.report, wanted);
    if (other.length > 0) this.brought = { stage: 'asked', opened: read, other };
    else await this.use(read);
  }

  /** Shows a file that was brought, and keeps it. */
  async use(opened: OpenedSource): Promise<void> {
    const { dataset, key } = this.#places();
    // Without room the file is shown for as long as the page is open, and that is said.
    const kept = await keepOriginal(dataset, key, opened.content).catch(() => false);
    this.brought = { stage: 'shown', opened, failed: kept ? null : 'keep' };
    this.#open(opened);
  }

  /** Forgets what was brought and not used. */
  refuse(): void {
    this.brought = null;
  }

  /** Takes the file away that was brought; `bring` puts it back. */
  async remove(): Promise<void> {
    const { dataset, key } = this.#places();
    const { brought } = this;
    if (brought?.stage !== 'shown') return;
    try {
      if (brought.failed !== 'keep') await dropOriginal(dataset, key);
      this.brought = { stage: 'removed', file: brought.opened.content };
      this.#open(null);
    } catch (error) {
      logFailure(error);
      this.brought = { ...brought, failed: 'remove' };
    }
  }

  /** Follows what other tabs bring and take away, until what is returned is called. */
  readonly follow = (): (() => void) =>
    hearTabs(({ of, dataset }) => {
      if (of === 'originals' && dataset === this.#places().dataset) void this.#compareKept();
    });

  async #compareKept(): Promise<void> {
    const { dataset, key } = this.#places();
    const isOwn = this.brought?.stage === 'shown';
    if (this.stage !== 'wanted' && !isOwn) return;
    // A browser that keeps nothing has no such file.
    const file = await readOriginal(dataset, key).catch(() => null);
    const shown = isOwn ? this.opened?.content : undefined;
    if (file?.name === shown?.name && file?.size === shown?.size) return;
    this.brought = null;
    await this.show();
  }
}
