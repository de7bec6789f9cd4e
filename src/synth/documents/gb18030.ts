// ES2023 has no name for it; the browser, its workers and Node all do.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

const codes = new Map<string, readonly [number, number]>();

/** The two-byte plane, which holds every character of a report, out of the decoder. */
function fillCodes(): void {
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [high, low]);
    }
  }
}

/** The bytes of a text in GB18030; throws for characters beyond the two-byte plane. */
export function encodeGb18030(text: string): Uint8Array {
  if (codes.size === 0) fillCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = codes.get(character);
    if (character < '\u0080') bytes.push(character.charCodeAt(0));
    else if (code) bytes.push(...code);
    else throw new Error(`not in the two-byte plane: ${character}`);
  }
  return Uint8Array.from(bytes);
}
