import { openRegister } from '../open-register.ts';

/** The register that reports are read against. */
export const load = async ({ fetch, parent }) => {
  const { dataset } = await parent();
  return openRegister(dataset, fetch);
};
