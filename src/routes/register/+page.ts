import { openRegister } from '../open-register.ts';

/** The register of a dataset with what was changed in it on this machine. */
export const load = async ({ fetch, parent }) => {
  const { dataset } = await parent();
  return openRegister(dataset, fetch);
};
