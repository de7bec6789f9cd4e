import { existsSync, readFileSync } from 'node:fs';
import { slowest, timesOfBrowserTests, timesOfUnitTests } from './support/test-times.ts';
import { TEST_TIMES } from './support/paths.ts';
import { say } from './support/say.ts';

const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** Names the ten slowest tests of the last runs, unit and browser tests together, and those that passed only when they ran again. */
say('最慢的十项测试：', 'The ten slowest tests:');
const times = [...timesOfUnitTests(read(TEST_TIMES.unit)), ...timesOfBrowserTests(read(TEST_TIMES.browser))];
for (const { seconds, file, name } of slowest(times, 10))
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}  ${name}`);

const again = times.filter(({ runs }) => runs > 1);
if (again.length > 0) say('再试一次才通过，原因待查：', 'Passed only when run again, to be looked into:');
for (const { file, name } of again) console.log(`         ${file}  ${name}`);
