import { layerDataset } from '../../core/layer/as-dataset.ts';
import { changesOf } from '../../core/layer/register-record.ts';
import { reportKey } from '../../core/layer/types.ts';
import type { BrowserDatabase } from '../../warehouse/engine-browser.ts';
import type { Engine } from '../../warehouse/engine.ts';
import { datasetFile } from './dataset-file.ts';
import type { DatasetLine } from './dataset.ts';
import { correctMark, readRecords } from './layer-store.ts';
import { readRegister } from './register-store.ts';
import { workingCopy } from './working-copy.svelte.ts';

/** A dataset with the reports of this machine in it. Rejects where none of what is kept can be shown. */
export async function openCopy(database: BrowserDatabase, dataset: DatasetLine): Promise<Engine> {
  const { name } = dataset;
  const { layer, failed } = await readRecords(name);
  const { records } = await readRegister(name);
  if (layer.length + records.length === 0) {
    if (failed.length === 0) workingCopy.fail(name, 'gone');
    throw new Error(`no report kept beside ${name} can be shown: ${failed.length} fail`);
  }
  if (layer.length !== workingCopy.wanted(name)?.count) await correctMark(name);
  const info = { name, title: name, description: null, synthetic: false, licences: [], sources: [] };
  const files = { all: datasetFile(dataset, 'all.duckdb'), quality: datasetFile(dataset, 'quality.duckdb') };
  const engine = await database.openWith(files, { ...layerDataset(layer, info), changes: changesOf(records) });
  workingCopy.hold(
    name,
    layer.map(({ report }) => reportKey(report.agency_id, report.year)),
  );
  return engine;
}
