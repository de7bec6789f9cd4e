type TwoByte = 'gb18030' | 'big5';

const codes: Record<TwoByte, Map<string, number[]>> = { gb18030: new Map(), big5: new Map() };

/** The two-byte plane, which holds every character of an ordinary report, out of the decoder. */
function fillCodes(encoding: TwoByte): void {
  const decoder = new TextDecoder(encoding);
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.from([high, low]));
      if ([...character].length === 1 && !codes[encoding].has(character)) codes[encoding].set(character, [high, low]);
    }
  }
}

function encode(text: string, encoding: TwoByte): Uint8Array {
  if (codes[encoding].size === 0) fillCodes(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const code = codes[encoding].get(character);
      if (!code) throw new Error(`not in the two-byte plane: ${character}`);
      return code;
    }),
  );
}

/** The bytes of a text in GB18030; throws for characters beyond the two-byte plane. */
export const encodeGb18030 = (text: string): Uint8Array => encode(text, 'gb18030');

/** The bytes of a text in Big5; throws for characters it does not have. */
export const encodeBig5 = (text: string): Uint8Array => encode(text, 'big5');
