import {
  Bool,
  Decimal,
  Field,
  Float64,
  Int32,
  Int64,
  List,
  Table,
  Utf8,
  vectorFromArray,
  type DataType,
  type Vector,
} from 'apache-arrow';
import { assert, constant, oneof, array, double, integer, property, string, type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { readRows } from '../../../src/lib/warehouse/browser-rows.ts';

const rowsOf = (values: Vector) => readRows<{ value: unknown }>(new Table({ value: values })).map(({ value }) => value);

/** A column in one or two stretches comes back as it went in. */
function comesBack<T>(type: DataType, item: Arbitrary<T>, store: (value: T) => unknown = (value) => value): void {
  const column = array(oneof(item, constant(null)), { minLength: 1, maxLength: 20 });
  const stored = (values: readonly (T | null)[]) =>
    vectorFromArray(
      values.map((value) => (value === null ? null : store(value))),
      type,
    );
  assert(
    property(column, column, (first, second) => {
      expect(rowsOf(stored(first))).toEqual(first);
      expect(rowsOf(stored(first).concat(stored(second)))).toEqual([...first, ...second]);
      expect(rowsOf(stored(second).slice(1))).toEqual(second.slice(1));
    }),
    { numRuns: 60 },
  );
}

const text = oneof(string(), string({ unit: 'grapheme' })).filter((value) => !value.startsWith('\uFEFF'));

test('numbers, texts and truth values of any column come back, missing ones as null', () => {
  comesBack(new Int32(), integer());
  comesBack(new Float64(), double({ noNaN: true }));
  comesBack(new Int64(), integer(), BigInt);
  comesBack(new Utf8(), text);
  comesBack(
    new Bool(),
    integer({ min: 0, max: 1 }).map((bit) => bit === 1),
  );
});

test('lists come back with what is missing inside them', () => {
  comesBack(new List(new Field('item', new Utf8(), true)), array(oneof(text, constant(null)), { maxLength: 4 }));
  comesBack(
    new List(new Field('item', new Float64(), true)),
    array(oneof(double({ noNaN: true }), constant(null)), { maxLength: 4 }),
  );
});

test('decimals come back at their scale', () => {
  const words = (value: number) => new Uint32Array([value, 0, 0, 0]);
  comesBack(
    new Decimal(6, 18),
    integer({ min: 0, max: 4e9 }).map((value) => value / 1e6),
    (value) => words(Math.round(value * 1e6)),
  );
});
