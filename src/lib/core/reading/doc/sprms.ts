/** One property of a paragraph, row or run: its code and its operand. */
export interface Sprm {
  code: number;
  operand: Uint8Array;
}

const TABLE_DEFINITION = 0xd608;
const CHANGED_TABS = 0xc615;

/** Bytes of the operand by the top three bits of the code; -1 where the operand begins with its own length. */
const SIZES = [1, 1, 2, 4, 2, 2, -1, 3];

function operandSize(code: number, bytes: Uint8Array, at: number): { from: number; size: number } {
  const fixed = SIZES[code >> 13] ?? 1;
  if (fixed >= 0) return { from: at, size: fixed };
  const first = bytes[at] ?? 0;
  // The definition of a row counts its length in two bytes, itself less one.
  if (code === TABLE_DEFINITION) return { from: at + 2, size: Math.max(0, (first | ((bytes[at + 1] ?? 0) << 8)) - 1) };
  if (code === CHANGED_TABS && first === 255) {
    const deleted = bytes[at + 1] ?? 0;
    const added = bytes[at + 2 + deleted * 4] ?? 0;
    return { from: at + 1, size: 2 + deleted * 4 + added * 3 };
  }
  return { from: at + 1, size: first };
}

/** The properties in a run of bytes, as far as it is whole. */
export function listSprms(bytes: Uint8Array): Sprm[] {
  const sprms: Sprm[] = [];
  for (let at = 0; at + 2 < bytes.length + 1;) {
    const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    const { from, size } = operandSize(code, bytes, at + 2);
    if (from + size > bytes.length) break;
    sprms.push({ code, operand: bytes.subarray(from, from + size) });
    at = from + size;
  }
  return sprms;
}
