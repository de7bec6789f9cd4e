/** A file as an archiver writes it, with what it may say of it rightly or wrongly. */
export interface ZipEntry {
  name: Uint8Array | string;
  data: Uint8Array | string;
  /** Bit 0: encrypted; bit 11: the name is UTF-8. */
  flags?: number;
  method?: number;
  extra?: number[];
  /** The size it claims to unpack to. */
  claims?: number;
}

const bytesOf = (text: Uint8Array | string): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** A ZIP whose files stand in it as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: number[] = [];
  const directory: number[] = [];
  const two = (value: number) => [value & 255, (value >> 8) & 255];
  const four = (value: number) => [...two(value & 0xffff), ...two(value >>> 16)];
  for (const { name, data, flags = 0, method = 0, extra = [], claims } of entries) {
    const [raw, content] = [bytesOf(name), bytesOf(data)];
    const offset = parts.length;
    const common = [...two(20), ...two(flags), ...two(method), ...four(0), ...four(0)];
    const sizes = [...four(content.length), ...four(claims ?? content.length), ...two(raw.length)];
    for (const byte of [...four(0x04034b50), ...common, ...sizes, ...two(0)]) parts.push(byte);
    for (const byte of raw) parts.push(byte);
    for (const byte of content) parts.push(byte);
    const head = [...four(0x02014b50), ...two(20), ...common, ...sizes, ...two(extra.length)];
    for (const byte of [...head, ...two(0), ...two(0), ...two(0), ...four(0), ...four(offset)]) directory.push(byte);
    for (const byte of [...raw, ...extra]) directory.push(byte);
  }
  const count = two(entries.length);
  const end = [...four(0x06054b50), ...two(0), ...two(0), ...count, ...count];
  return Uint8Array.from([...parts, ...directory, ...end, ...four(directory.length), ...four(parts.length), ...two(0)]);
}
