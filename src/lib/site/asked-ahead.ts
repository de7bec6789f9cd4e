/** Where the early script leaves the answers it has asked for before the page's code came, by their address. */
const kept = globalThis as { askedAhead?: Map<string, Promise<Response | null>> };

/** Asks for a file before anybody wants it. Whether it comes is for the one who wants it to tell. */
export function askAhead(address: string): void {
  kept.askedAhead ??= new Map();
  kept.askedAhead.set(
    address,
    fetch(address).catch(
      // The page asks once more, and says what it misses.
      () => null,
    ),
  );
}

/** Gives what was asked for ahead to the first who wants it, and asks by `get` where nothing was or it did not come. */
export async function fetchAhead(
  address: string,
  get: (address: string) => Promise<Response> = fetch,
): Promise<Response> {
  const absolute = new URL(address, location.href).href;
  const ahead = kept.askedAhead?.get(absolute);
  kept.askedAhead?.delete(absolute);
  return (await ahead) ?? get(address);
}
