import { servedAddress } from '../../src/lib/site/served-address.ts';

/** The address at which the site serves a page, for one as the router names it: the opening dataset's bodies and reports are printed. */
export const served = (address: string): string =>
  servedAddress(address, { printed: !/[?&]data=/.test(address), opened: '', added: '' });
