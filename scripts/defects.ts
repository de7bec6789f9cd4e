import {
  countySuspects,
  falseErrors,
  measureRecall,
  readCounty,
  seededSuspects,
  type Hits,
} from '../tests/support/defects.ts';

const SUSPECTED = 0.8;
const FAULTS = 2000;

const county = await readCounty();
const recall = measureRecall(county);
const wrong = falseErrors(county);
const suspects: [string, Hits][] = [
  ['示例县单格错误 county, single cells', countySuspects(county)],
  ['2019 年格式 form of 2019, seeded', seededSuspects(county, '2019', FAULTS)],
  ['2021 年格式 form of 2021, seeded', seededSuspects(county, '2021', FAULTS)],
];

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;

console.log(
  '召回 recall: 各类缺陷必然违反的规则，找到多少 rules that each kind of defect must break, and how many were found',
);
for (const { kind, expected, found, lost } of recall) {
  console.log(
    `  ${kind.padEnd(24)} ${String(found).padStart(4)} / ${String(expected).padEnd(4)} ${share(found, expected)}`,
  );
  for (const place of lost) console.log(`      ${place}`);
}
console.log(`误报的错误 false errors: ${wrong.length}`);
for (const place of wrong) console.log(`      ${place}`);
console.log('疑似错格 suspects: 错格居首 first · 居前三 among the first three');
for (const [name, { faults, first, among }] of suspects)
  console.log(`  ${name.padEnd(36)} ${faults}: ${share(first, faults)} · ${share(among, faults)}`);

const good =
  recall.every(({ expected, found }) => found === expected) &&
  wrong.length === 0 &&
  suspects.every(([, { faults, among }]) => faults > 0 && among / faults >= SUSPECTED);
process.exit(good ? 0 : 1);
