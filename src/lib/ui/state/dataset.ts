import { getContext, setContext } from 'svelte';
import { browser } from '$app/environment';
import { page } from '$app/state';
import { DATASET_PARAMETER, openingSearch, servedAddress } from '../../site/index.ts';

/** A dataset the site can show, as its list names it. */
export interface DatasetLine {
  name: string;
  title: string;
  release: string;
  /** The folder of the files that its pages are answered from. */
  pages: string;
  synthetic: boolean;
  /** Whether one database has all of it; else each part has its own. */
  whole: boolean;
  /** Whether the site opens with it: its addresses need not name it. */
  opening: boolean;
  /** Whether each of its bodies and reports has a page of its own: it opens the site, and is small enough to be printed. */
  printed: boolean;
}

const KEY = Symbol('dataset');

/** Tells every component below which dataset it shows. */
export function provideDataset(current: () => DatasetLine): void {
  setContext(KEY, current);
}

/** The dataset shown here; reading it inside markup or a derived value follows a change. */
export function useDataset(): () => DatasetLine {
  return getContext<() => DatasetLine>(KEY);
}

/** Turns an address within the site, as the router names it, into the one that is served and keeps the reader in the dataset shown. */
export function useLinks(): (href: string) => string {
  const dataset = useDataset();
  return (href) => {
    const { opening, printed, name } = dataset();
    return servedAddress(href, {
      printed,
      // Asked for by views of the same page alone: no other link follows the address. Printed pages are what their path says.
      opened: browser && href.startsWith('?') ? openingSearch(page.url) : '',
      added: opening ? '' : `${DATASET_PARAMETER}=${encodeURIComponent(name)}`,
    });
  };
}
