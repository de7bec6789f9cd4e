/** Up to so many bodies the directory shows each area with those in it; of more, areas are opened one by one. */
export const MOST_UNFOLDED = 300;
