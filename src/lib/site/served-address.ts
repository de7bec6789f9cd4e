/*
 * Pages stand in folders of their own (`/compare/index.html`), so that any server that can send files serves them. A body or a
 * report without a printed page has none: the page of its kind opens it, and the address says which one.
 */

/** The pages that open others, the parameters that name what they open, in the order of its path, and such a path. */
const OPENERS = [
  { folder: 'agencies', by: ['id'], path: /^((?:.*\/)?agencies)\/([^/].*)$/ },
  { folder: 'reports', by: ['agency', 'year'], path: /^((?:.*\/)?reports)\/([^/].*)$/ },
] as const;

type Address = Pick<URL, 'pathname' | 'searchParams'>;

/** The parameters with which the page of a route opens another than itself; none for a page that opens none. */
export const openingParameters = (route: string | null): readonly string[] =>
  OPENERS.find(({ folder }) => route === `/${folder}`)?.by ?? [];

/** What an address names that its page opens, parameter by parameter; `null` where it names nothing. */
function named({ pathname, searchParams }: Address): readonly (readonly [parameter: string, value: string])[] | null {
  const opener = OPENERS.find(({ folder }) => pathname.replace(/\/$/, '').endsWith(`/${folder}`));
  const values = opener?.by.map(
    (parameter) => [parameter, encodeURIComponent(searchParams.get(parameter) ?? '')] as const,
  );
  return values?.every(([, value]) => value !== '') ? values : null;
}

/**
 * The path the router follows for an address: for `/agencies/?id=finance` that of the body. `null` where the address names nothing
 * that its page opens.
 */
export function openedPath(address: Address): string | null {
  const values = named(address)?.map(([, value]) => value);
  return values ? [address.pathname.replace(/\/$/, ''), ...values].join('/') : null;
}

/** The part of an address that names what its page opens: `id=finance`; empty where it names nothing. */
export const openingSearch = (address: Address): string =>
  (named(address) ?? []).map((parameter) => parameter.join('=')).join('&');

/** Writes an address of its parts; parts of the query that are empty leave nothing behind. */
const join = (path: string, queries: readonly string[], hash: string): string => {
  const query = queries.filter((part) => part !== '').join('&');
  return `${path}${query && `?${query}`}${hash}`;
};

/**
 * The address at which a page is served, for one as the router names it (`/agencies/finance?peers=kind`): with a slash at the end
 * of its path, and as `/agencies/?id=finance&peers=kind` where bodies and reports have no printed page. `added` are parameters of
 * every address; an address without a path (another view of the same page) keeps what `opened` names.
 */
export function servedAddress(
  href: string,
  { printed, opened, added }: { printed: boolean; opened: string; added: string },
): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? [];
  if (path === '') return href.startsWith('?') ? join('', [opened, query, added], hash) || '?' : href;
  for (const opener of printed ? [] : OPENERS) {
    const { by } = opener;
    const [, before = '', rest = ''] = opener.path.exec(path) ?? [];
    const values = rest.split('/');
    // `/reports/compare` is a page of its own.
    if (rest === '' || values.length !== by.length) continue;
    return join(`${before}/`, [...by.map((parameter, index) => `${parameter}=${values[index]}`), query, added], hash);
  }
  return join(path.endsWith('/') ? path : `${path}/`, [query, added], hash);
}
