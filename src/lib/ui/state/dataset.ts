import { getContext, setContext } from 'svelte';
import { DATASET_PARAMETER } from '../../site/index.ts';

/** A dataset the site can show, as its list names it. */
export interface DatasetLine {
  name: string;
  title: string;
  release: string;
  synthetic: boolean;
  /** Whether the site opens with it: its addresses need not name it. */
  opening: boolean;
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

/** Adds to an address within the site the parameter that keeps the reader in the dataset shown. */
export function useLinks(): (href: string) => string {
  const dataset = useDataset();
  return (href) =>
    dataset().opening ? href : addParameter(href, `${DATASET_PARAMETER}=${encodeURIComponent(dataset().name)}`);
}

function addParameter(href: string, parameter: string): string {
  const [path = '', hash] = href.split('#');
  const joint = path.endsWith('?') ? '' : path.includes('?') ? '&' : '?';
  return `${path}${joint}${parameter}${hash === undefined ? '' : `#${hash}`}`;
}
