import type { AgencyId } from '../../core/report/index.ts';
import { KEPT } from '../../site/index.ts';
import { copyMark, type CopyMark } from './copy-mark.ts';
import { isPrinted } from './printed.ts';

/**
 * Why the reports of this machine are not among what is shown: the reader left them out, they could not be read or laid over the
 * dataset, the dataset is too large to be laid out at once, or the browser has them no more though they were put down.
 */
export type LeftOut = 'chosen' | 'failed' | 'large' | 'gone';

function isPublishedChosen(dataset: string): boolean {
  try {
    return sessionStorage.getItem(KEPT.published + dataset) !== null;
  } catch {
    // Without storage there are no reports either.
    return false;
  }
}

/**
 * What every page shows: a dataset as published, with the reports kept on this machine in it, unless the reader of this tab left
 * them out or they could not be had. It is no part of the address: whoever is sent a link sees what is published.
 */
class WorkingCopy {
  /** Grows with every change, so that whoever asked asks again. */
  #version = $state(0);
  readonly #failed = new Map<string, Exclude<LeftOut, 'chosen'>>();
  readonly #reports = new Map<string, ReadonlySet<string>>();

  /** What is kept beside a dataset, reports and changes of its register, whether they are shown or not; `null` where there are none, and on a page as it was printed. */
  kept(dataset: string): CopyMark | null {
    void this.#version;
    return isPrinted() ? null : copyMark(dataset);
  }

  /** Why kept reports are not shown; `null` where they are, or there are none. */
  leftOut(dataset: string): LeftOut | null {
    if (this.kept(dataset) === null) return null;
    if (isPublishedChosen(dataset)) return 'chosen';
    return this.#failed.get(dataset) ?? null;
  }

  /** The reports of this machine that are among what is shown; `null` where it is what is published and no more. */
  shown(dataset: string): CopyMark | null {
    return isPrinted() ? null : this.wanted(dataset);
  }

  /** The same, even while the page stands as it was printed: what the engine opens does not change with its coming alive. */
  wanted(dataset: string): CopyMark | null {
    void this.#version;
    return isPublishedChosen(dataset) || this.#failed.has(dataset) ? null : copyMark(dataset);
  }

  /** Whether the report of a body and year that is shown is one of this machine. Known once the working copy was made. */
  isLocal(dataset: string, agency: AgencyId, year: number): boolean {
    return this.shown(dataset) !== null && (this.#reports.get(dataset)?.has(`${agency}/${year}`) ?? false);
  }

  /** The reports (`agency/year`) of which the working copy that is about to be shown is made. */
  hold(dataset: string, reports: readonly string[]): void {
    this.#reports.set(dataset, new Set(reports));
    this.changed();
  }

  /** Shows the reports of this machine, or leaves them out, in this tab. */
  choose(dataset: string, what: 'with' | 'published'): void {
    this.#failed.delete(dataset);
    try {
      if (what === 'published') sessionStorage.setItem(KEPT.published + dataset, '1');
      else sessionStorage.removeItem(KEPT.published + dataset);
    } catch {
      // Without storage there are no reports to choose.
    }
    this.changed();
  }

  /** No database has all of the dataset: reports of this machine are never among what is shown of it. */
  leaveOut(dataset: string): void {
    this.#failed.set(dataset, 'large');
  }

  /** They cannot be had: what is published is shown, and the page says so. */
  fail(dataset: string, why: 'failed' | 'gone' = 'failed'): void {
    this.#failed.set(dataset, why);
    this.changed();
  }

  /** What is kept on this machine is another than before. */
  changed(): void {
    this.#version += 1;
  }
}

export const workingCopy = new WorkingCopy();
