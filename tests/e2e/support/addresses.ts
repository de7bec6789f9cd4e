import type { PageRoute } from '../../../src/lib/site/pages.ts';

/** Addresses of every page in its states, by the page: a page without one does not pass the type check. */
const BY_PAGE: Record<PageRoute, readonly [string, ...string[]]> = {
  '/': [
    '/',
    '/?region=630223&indicator=received_new#sources',
    '/?data=example-county&open=outcomes~flow~coverage~changes~status',
  ],
  '/[topic=topic]': [
    '/documents',
    '/requests?indicator=open_rate&view=count',
    '/exemptions?data=example-county&agency=example-police&peers=kind',
    '/appeals',
  ],
  '/compare': [
    '/compare',
    '/compare?data=example-county&indicator=received_new',
    '/compare?of=areas&areas=350128~320813',
  ],
  '/agencies': ['/agencies'],
  '/agencies/[id]': [
    '/agencies/pingtan-market',
    '/agencies/pingtan-zone',
    '/agencies/?id=example-police&data=example-county',
  ],
  '/reports': ['/reports'],
  '/reports/[agency]/[year]': [
    '/reports/huzhu-house-expropriation/2023',
    '/reports/pingtan-zone/2019',
    '/reports/pingtan-public-security/2020',
    '/reports/?agency=example-gov&year=2024&data=example-county',
  ],
  '/reports/compare': ['/reports/compare', '/reports/compare?a=pingtan-zone/2023&b=pingtan-zone/2024'],
  '/quality': ['/quality'],
  '/brief': ['/brief'],
  '/import': ['/import'],
  '/register': ['/register', '/register?data=example-county'],
  '/data': ['/data'],
  '/about': ['/about'],
};

/** Every page of the site, each in the states worth a visit. */
export const ADDRESSES = Object.values(BY_PAGE).flat();

/** Addresses that a reader would put on paper, by the page. */
const PAPER_BY_PAGE: Record<PageRoute, readonly string[]> = {
  '/': ['/', '/?open=outcomes~flow~coverage~changes~status'],
  '/[topic=topic]': ['/documents', '/requests', '/exemptions', '/appeals'],
  '/compare': ['/compare', '/compare?of=areas'],
  '/agencies': ['/agencies'],
  '/agencies/[id]': ['/agencies/pingtan-market'],
  // Nothing but the way to the directory.
  '/reports': [],
  '/reports/[agency]/[year]': ['/reports/huzhu-house-expropriation/2023', '/reports/pingtan-zone/2019'],
  '/reports/compare': ['/reports/compare?a=pingtan-market/2023&b=pingtan-market/2024'],
  '/quality': ['/quality'],
  '/brief': ['/brief'],
  // A desk to work at: nothing of it belongs on paper.
  '/import': [],
  // A list to edit: its own export is what is put on paper.
  '/register': [],
  '/data': ['/data'],
  '/about': ['/about'],
};

export const PAPER_ADDRESSES = Object.values(PAPER_BY_PAGE).flat();
