import { DataType, Precision, Vector, type Data, type Table } from 'apache-arrow';

/**
 * Plain objects of an Arrow table, one a row: numbers as JavaScript numbers (exact below 2^53), lists as arrays,
 * structs and maps as objects, missing as `null`, dates and times as Arrow gives them (milliseconds).
 *
 * Integers and decimals are converted here and not by the engine's own `castBigIntToDouble`, which inside a list or a
 * struct hands over the integer's bits as if they were a double. Numbers, texts and lists of them are taken from their
 * buffers at once: value by value, Arrow takes longer to hand them over than the engine to find them.
 */
export function readRows<Row>(table: Table): Row[] {
  const rows: Record<string, unknown>[] = Array.from({ length: table.numRows }, () => ({}));
  table.schema.fields.forEach(({ name }, index) => {
    let first = 0;
    for (const chunk of table.getChildAt(index)?.data ?? []) {
      const values = readChunk(chunk);
      for (let at = 0; at < chunk.length; at++) {
        const row = rows[first + at];
        if (row) row[name] = values[at];
      }
      first += chunk.length;
    }
  });
  return rows as Row[];
}

/** The values of one stretch of a column, missing as `null`. */
function readChunk(data: Data): ArrayLike<unknown> {
  const values = data.offset === 0 ? readBuffers(data) : null;
  if (values === null) {
    const vector = new Vector([data]);
    const read = readerOf(data.type);
    return Array.from({ length: data.length }, (_, at) => readValue(vector.get(at), read));
  }
  if (data.nullCount === 0) return values;
  return Array.from({ length: data.length }, (_, at) => (data.getValid(at) ? values[at] : null));
}

/** What stands in the buffers, anything where a value is missing; `null` for types that are read value by value. */
function readBuffers(data: Data): ArrayLike<unknown> | null {
  const { type, values, length } = data;
  if (DataType.isUtf8(type)) return readTexts(data);
  if (DataType.isInt(type)) return type.bitWidth === 64 ? Array.from(values.subarray(0, length), Number) : values;
  if (DataType.isFloat(type)) return type.precision === Precision.HALF ? null : values;
  const child = data.children[0];
  if (!DataType.isList(type) || child === undefined) return null;
  const inner = readChunk(child);
  const items = Array.isArray(inner) ? inner : Array.from(inner);
  return Array.from({ length }, (_, at) => items.slice(data.valueOffsets[at], data.valueOffsets[at + 1]));
}

const UTF8 = new TextDecoder();

/** Texts of one stretch. Where all are plain ASCII, bytes are characters and one decoding does for all. */
function readTexts({ values, valueOffsets, length }: Data): string[] {
  const [start, end] = [valueOffsets[0] ?? 0, valueOffsets[length] ?? 0];
  const whole = UTF8.decode(values.subarray(start, end));
  const ascii = whole.length === end - start;
  const texts = new Array<string>(length);
  let from: number = start;
  for (let at = 0; at < length; at++) {
    const to: number = valueOffsets[at + 1] ?? from;
    texts[at] = ascii ? whole.slice(from - start, to - start) : UTF8.decode(values.subarray(from, to));
    from = to;
  }
  return texts;
}

type Reader = (value: unknown) => unknown;

const readValue = (value: unknown, read: Reader): unknown =>
  value === null || value === undefined ? null : read(value);

/** Chosen once a column: how one present value of a type becomes plain. */
function readerOf(type: DataType): Reader {
  if (DataType.isDecimal(type)) {
    const divisor = 10 ** type.scale;
    return (value) => readWide(value as Uint32Array) / divisor;
  }
  if (DataType.isInt(type) && type.bitWidth === 64) return Number;
  if (DataType.isList(type) || DataType.isFixedSizeList(type)) {
    const read = innerReader(type);
    return (value) => Array.from(value as Vector, (item: unknown) => readValue(item, read));
  }
  if (DataType.isStruct(type)) {
    const fields = type.children.map(({ name, type: inner }) => ({ name, read: readerOf(inner as DataType) }));
    return (value) =>
      Object.fromEntries(
        fields.map(({ name, read }) => [name, readValue((value as Record<string, unknown>)[name], read)]),
      );
  }
  if (DataType.isMap(type)) {
    const read = innerReader(type.children[0]?.type, 1);
    return (value) =>
      Object.fromEntries(
        Array.from(value as Iterable<[unknown, unknown]>, ([key, item]) => [String(key), readValue(item, read)]),
      );
  }
  return (value) => (typeof value === 'bigint' ? Number(value) : value);
}

/** Reader of what a list or an entry of a map holds. */
function innerReader(type: DataType | undefined, at = 0): Reader {
  const inner = type?.children[at]?.type as DataType | undefined;
  return inner === undefined ? (value) => value : readerOf(inner);
}

/** An integer of 128 bits, in four words from the lowest, two's complement. */
function readWide(words: Uint32Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = words;
  const low = (BigInt(b) << 32n) | BigInt(a);
  const high = (BigInt(d | 0) << 32n) | BigInt(c);
  return Number((high << 64n) | low);
}
