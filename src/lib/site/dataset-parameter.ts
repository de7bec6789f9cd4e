/** The parameter of an address that names the dataset; every page understands it. */
export const DATASET_PARAMETER = 'data';
