import { AREAS_FILE, filedFile, packFile } from '../queries/files/file-names.ts';
import { FILTER_PARAMETERS } from '../queries/filter.ts';
import type { Parameter } from './parameters.ts';

/** The words of a page in the menu; the topics share one entry and have a name each. */
export type MenuWord =
  'overview' | 'topics' | 'compare' | 'agencies' | 'quality' | 'brief' | 'import' | 'data' | 'about';

export interface SitePage {
  /** Its words in the menu; `null` where the menu does not lead to it. */
  menu: MenuWord | null;
  /** What its address may say beside the path. */
  parameters: readonly Parameter[];
  /** Those of its parameters that leave what was printed as it is: they add to the page. */
  adding?: readonly Parameter[];
  /** The files of a dataset that its first view is made of; a parameter in braces stands for its value. */
  files?: readonly string[];
  /** The page of another dataset that a reader is led to, where this one is about a body of one dataset; else the same page. */
  beside?: '/agencies';
}

const OF_AREA = [AREAS_FILE, packFile('{region}')];

/** Every page of the site by its folder in `routes`, in the order of the menu. */
export const PAGES = {
  '/': {
    menu: 'overview',
    parameters: [...FILTER_PARAMETERS, 'indicator', 'open'],
    adding: ['peers', 'indicator', 'open'],
    files: [...OF_AREA, filedFile('{region}')],
  },
  '/[topic=topic]': {
    menu: 'topics',
    parameters: [...FILTER_PARAMETERS, 'indicator', 'view'],
    files: OF_AREA,
  },
  '/compare': {
    menu: 'compare',
    parameters: [...FILTER_PARAMETERS, 'indicator', 'view', 'of', 'level', 'areas', 'open'],
    adding: ['open'],
    files: OF_AREA,
  },
  '/agencies': { menu: 'agencies', parameters: [] },
  '/agencies/[id]': { menu: null, parameters: ['peers', 'view'], beside: '/agencies' },
  '/reports': { menu: null, parameters: [], beside: '/agencies' },
  '/reports/[agency]/[year]': { menu: null, parameters: [], beside: '/agencies' },
  '/reports/compare': {
    menu: null,
    parameters: ['a', 'b'],
    adding: ['a', 'b'],
    beside: '/agencies',
  },
  '/quality': {
    menu: 'quality',
    parameters: ['region', 'year', 'scope', 'severity', 'state'],
  },
  '/brief': {
    menu: 'brief',
    parameters: ['agency', 'region', 'basis', 'year', 'batch'],
  },
  '/import': { menu: 'import', parameters: ['view'], adding: ['view'] },
  '/register': { menu: null, parameters: ['region'], adding: ['region'] },
  '/data': { menu: 'data', parameters: [] },
  '/about': { menu: 'about', parameters: [] },
} as const satisfies Record<string, SitePage>;

export type PageRoute = keyof typeof PAGES;

const isPage = (route: string): route is PageRoute => Object.hasOwn(PAGES, route);

/** The entry of a route; `null` for what is no page, such as an address that leads nowhere. */
export const pageOf = (route: string | null): SitePage | null =>
  route !== null && isPage(route) ? PAGES[route] : null;

/** The parameters with which an address of a page asks for something else than what was printed there; none for what is no page. */
export function askingParameters(route: string | null): readonly Parameter[] {
  const { parameters = [], adding = [] } = pageOf(route) ?? {};
  return parameters.filter((parameter) => !adding.includes(parameter));
}
