/** What a messenger adds to every link that is passed on in it, under a name that is ours too. */
const PASSED_ON: Readonly<Record<string, readonly string[]>> = { from: ['singlemessage', 'groupmessage', 'timeline'] };

/** Whether a value of an address was added on its way: nothing a reader chose, and nothing to speak of. */
export const isPassedOn = (parameter: string, value: string | null): boolean =>
  value !== null && (PASSED_ON[parameter]?.includes(value) ?? false);
