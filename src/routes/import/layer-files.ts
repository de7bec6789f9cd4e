import { printDataset } from '$lib/core/dataset/index.ts';
import { layerDataset, printLayerFile, readLayerFile, type Layer } from '$lib/core/layer/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import { saveFile } from '$lib/ui/chart/save.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import type { SetAside } from '$lib/ui/state/layer-store.ts';
import { withoutKept, type Acceptance } from './clashes.ts';

/** The layer as one file to carry to another machine. */
export function portableFile(layer: Layer, dataset: DatasetLine): Blob {
  return new Blob([printLayerFile(layer, dataset.name)], { type: 'application/json' });
}

/** The layer as a dataset folder in one archive; `nianbao dataset` takes it as it is. */
export async function datasetArchive(layer: Layer, dataset: DatasetLine, t: Labels): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate');
  const name = `${dataset.name}-local`;
  const info = {
    name,
    title: `${dataset.title}（${t.dataset.local(layer.length, 0)}）`,
    description: null,
    synthetic: dataset.synthetic,
    licences: [],
    sources: [],
  };
  const files = Object.entries(printDataset(layerDataset(layer, info)));
  const zip = zipSync(Object.fromEntries(files.map(([file, text]) => [`${name}/${file}`, strToU8(text)])));
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

/** The reports of a portable file, or why there are none. A file of another dataset is refused: the two are never mixed. */
async function openPortable(file: File, dataset: DatasetLine, t: Labels): Promise<Layer | string> {
  const read = readLayerFile(await file.text());
  const words = t.import.layer.problems;
  if ('problem' in read)
    return read.problem.kind === 'invalid'
      ? words.invalid(read.problem.name, read.problem.path)
      : words[read.problem.kind];
  return read.dataset === dataset.name ? read.layer : words.dataset(read.dataset);
}

/** What is to be taken in of a colleague's file, and how many of its reports are kept already as they are; or why there is nothing. */
export async function openColleague(
  file: File,
  kept: Layer,
  dataset: DatasetLine,
  t: Labels,
): Promise<{ all: Acceptance[]; same: number } | { problem: string }> {
  const theirs = await openPortable(file, dataset, t);
  if (typeof theirs === 'string') return { problem: theirs };
  const others = withoutKept(theirs, kept);
  if (others.length === 0) return { problem: t.import.layer.same(theirs.length) };
  return { all: others.map((report) => ({ report, draft: null })), same: theirs.length - others.length };
}

/** Hands out a record that no page can show, as it was found. */
export function saveRecord({ name, record }: SetAside, t: Labels): void {
  const text = `${JSON.stringify(record, null, 2)}\n`;
  saveFile(`${name || t.import.layer.nameless}.json`, new Blob([text], { type: 'application/json' }));
}
