/** How an answer stands to what is asked. `late`: it is so long in coming that the former one must be seen to be a former one. */
export type Standing =
  | { readonly state: 'ready' }
  | { readonly state: 'loading'; readonly late: boolean }
  | { readonly state: 'failed'; readonly error: unknown };

/** The same for whoever shows the answer: where it did not come, what stands there instead, and how to ask again. */
export type Told =
  | Exclude<Standing, { state: 'failed' }>
  | { readonly state: 'failed'; readonly says: string; readonly retry: () => void };

/** Whether what is shown must be seen to belong to a former question. */
export const isHeld = (standing: Standing | Told): boolean =>
  standing.state === 'failed' || (standing.state === 'loading' && standing.late);

export const tell = (standing: Standing, says: string, retry: () => void): Told =>
  standing.state === 'failed' ? { state: 'failed', says, retry } : standing;
