const codes = new Map<string, number[]>();

/** The two-byte plane, which holds every character of an ordinary report, out of the decoder. */
function fillCodes(): void {
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.from([high, low]));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [high, low]);
    }
  }
}

/** The bytes of a text in GB18030; throws for characters beyond the two-byte plane. */
export function encodeGb18030(text: string): Uint8Array {
  if (codes.size === 0) fillCodes();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const code = codes.get(character);
      if (!code) throw new Error(`not in the two-byte plane: ${character}`);
      return code;
    }),
  );
}
