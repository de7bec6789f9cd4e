import { readDatasetFolder } from '../src/cli/read-dataset.ts';
import { checkDataset } from '../src/lib/core/checks/index.ts';

/** Checks a county's figures over and over until so many reports have been checked; prints the seconds it took. */
const [folder = '', reports = '0'] = process.argv.slice(2);
const reading = await readDatasetFolder(folder);
if (!reading.ok) throw new Error(`not a dataset: ${folder}`);
// A nation comes as figures: its texts are nowhere.
const county = { ...reading.dataset, reports: reading.dataset.reports.map((report) => ({ ...report, sections: [] })) };
const start = performance.now();
for (let checked = 0; checked < Number(reports); checked += county.reports.length) checkDataset(county);
console.log((performance.now() - start) / 1000);
