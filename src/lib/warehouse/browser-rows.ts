import { DataType, type Table, type Vector } from 'apache-arrow';

/**
 * Plain objects of an Arrow table, one a row: numbers as JavaScript numbers (exact below 2^53), lists as arrays,
 * structs and maps as objects, missing as `null`, dates and times as Arrow gives them (milliseconds).
 *
 * Integers and decimals are converted here and not by the engine's own `castBigIntToDouble`, which inside a list or a
 * struct hands over the integer's bits as if they were a double.
 */
export function readRows<Row>(table: Table): Row[] {
  const rows: Record<string, unknown>[] = Array.from({ length: table.numRows }, () => ({}));
  table.schema.fields.forEach((field, index) => {
    const column = table.getChildAt(index);
    if (column === null) return;
    const read = readerOf(field.type);
    rows.forEach((row, at) => {
      row[field.name] = readValue(column.get(at), read);
    });
  });
  return rows as Row[];
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
