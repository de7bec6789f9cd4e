import { isPassedOn } from './lib/queries/passed-on.ts';
import { askAhead } from './lib/site/asked-ahead.ts';
import { KEPT } from './lib/site/kept.ts';
import { DATASET_PARAMETER } from './lib/site/dataset-parameter.ts';

/*
 * Runs inside the page before anything is painted: the chosen theme, what is pressed or chosen before the page has come alive,
 * whether the printed figures belong to this address, what is asked for in their place, and whether the page's own code arrives. It
 * is bundled into one text (scripts/support/early-script.js); what it knows of the page stands at `html` (src/hooks.server.ts).
 */
const root = document.documentElement;
const isAlive = () => 'alive' in root.dataset;

/** Page code that is not there by then is said to be missing; the page still comes alive if it comes later. */
const PATIENCE_MS = 15_000;

function chooseTheme(): void {
  try {
    const theme = localStorage.getItem(KEPT.theme);
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  } catch {
    // Storage may be switched off: the system's theme applies.
  }
}

/** Nothing answers yet to what is pressed or chosen on a printed page: the last of it is done again once something does. */
function keepPresses(): void {
  let again: (() => void) | null = null;
  document.addEventListener(
    'click',
    (event) => {
      const pressed = (event.target as Element).closest<HTMLElement>('button, input[type=checkbox], input[type=radio]');
      if (!pressed || isAlive()) return;
      event.preventDefault();
      again = () => pressed.click();
    },
    true,
  );
  document.addEventListener(
    'change',
    (event) => {
      const control = event.target as HTMLSelectElement;
      const { value } = control;
      if (isAlive()) return;
      again = () => {
        control.value = value;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      };
    },
    true,
  );
  document.addEventListener('alive', () => {
    // The router is there once the page has been set up.
    if (again) setTimeout(again);
  });
}

/** Whether reports accepted on this machine stand before those of the dataset, unless the reader of this tab left them out. */
function hasLayer(dataset: string): boolean {
  try {
    return (
      localStorage.getItem(KEPT.layer + dataset) !== null && sessionStorage.getItem(KEPT.published + dataset) === null
    );
  } catch {
    // No storage, no layer.
    return false;
  }
}

/** A figure printed for another address is not ready, from its first byte until the page has taken over; nor is the title. */
function unsettle(): void {
  const settle = () => {
    for (const figure of document.querySelectorAll<HTMLElement>('figure[data-state=ready]'))
      figure.dataset['state'] = 'loading';
  };
  const arriving = new MutationObserver(settle);
  arriving.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    arriving.disconnect();
    settle();
    document.title = document.title.split(' · ').pop() ?? '';
  });
}

/**
 * Asks for what the page will ask for once its code is there: the files that the address names, of the printed dataset only those
 * that do not stand in the page, and that code, which is named at the end of the page.
 */
function goAhead(dataset: string, asked: URLSearchParams): void {
  const { printed, root: toRoot, folders = '', modules = '', files = '' } = root.dataset;
  const isOther = dataset !== printed;
  const folder = folders.split(' ').find((one) => one.startsWith(`${dataset}/`));
  const ask = (file: string) => askAhead(new URL(`${toRoot}/datasets/${file}`, location.href).href);
  // Only the engine knows reports of this machine.
  if (!hasLayer(dataset)) {
    if (isOther) ask('index.json');
    // A dataset that came after the page was printed is known to the list alone.
    for (const file of folder === undefined ? [] : files.split(' ').filter(Boolean)) {
      const [place = '', parameter] = /{(.+)}/.exec(file) ?? [];
      const value = asked.get(parameter ?? '') ?? '';
      if (parameter === undefined ? isOther : value !== '')
        ask(`${folder}/${file.replace(place, encodeURIComponent(value))}`);
    }
  }
  for (const file of modules.split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = `${toRoot}/${file}`;
    document.head.append(link);
  }
}

/** What was printed is one view of one dataset as published: anything else comes with the page's code. */
function compareWithAddress(): void {
  const { printed, asks = '', opens = '' } = root.dataset;
  // Nothing was printed on the page that stands in for all others.
  if (printed === undefined) return;
  const asked = new URLSearchParams(location.search);
  const dataset = asked.get(DATASET_PARAMETER) ?? printed;
  const isOpener = opens !== '' && opens.split(' ').every((parameter) => asked.get(parameter));
  const elsewhere = dataset !== printed || isOpener || hasLayer(printed);
  const pending = asks
    .split(' ')
    .some((parameter) => asked.has(parameter) && !isPassedOn(parameter, asked.get(parameter)));
  if (elsewhere) root.dataset['elsewhere'] = '';
  if (pending) root.dataset['pending'] = '';
  if (elsewhere || pending) {
    unsettle();
    goAhead(dataset, asked);
  }
}

/** The page says so if its code does not come or does not run; once alive, failures are the page's own to tell. */
function watchForCode(): void {
  const strand = () => {
    if (!isAlive()) root.dataset['stranded'] = '';
  };
  // Files that do not come are told to the element that asks for them only, which is why this listens on the way down.
  addEventListener(
    'error',
    (event) => event.target instanceof HTMLLinkElement && event.target.rel === 'modulepreload' && strand(),
    true,
  );
  addEventListener('unhandledrejection', strand);
  setTimeout(strand, PATIENCE_MS);
  document.addEventListener('alive', () => delete root.dataset['stranded']);
}

chooseTheme();
keepPresses();
compareWithAddress();
watchForCode();
