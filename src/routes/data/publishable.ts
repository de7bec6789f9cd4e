import { asset } from '$app/paths';
import { EXPORT_FILE, printExportHead, printFolder, type KeptFolder } from '$lib/core/collect/index.ts';
import { readPackage, type DatasetInfo } from '$lib/core/dataset/index.ts';
import { originalName } from '$lib/core/collect/original-name.ts';
import { reportKey, type LayerReport } from '$lib/core/layer/index.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { readKept } from '$lib/ui/state/decision-store.ts';
import { readDocument } from '$lib/ui/state/document-store.ts';
import { readRecords } from '$lib/ui/state/layer-store.ts';
import { readRegister } from '$lib/ui/state/register-store.ts';
import { readWorkingCopy } from '$lib/warehouse/engine-browser.ts';
import type { Engine } from '$lib/warehouse/engine.ts';

/** What the published dataset says of itself: licence, sources, description. Rejects where that cannot be had. */
async function publishedInfo({ name }: DatasetLine): Promise<DatasetInfo> {
  const response = await fetch(asset(`/datasets/${name}/download/datapackage.json`));
  const { info } = readPackage(response.ok ? await response.text() : '');
  if (info === null) throw new Error(`no package of the dataset: HTTP ${response.status} ${name}`);
  return info;
}

const keyOf = ({ report }: LayerReport) => reportKey(report.agency_id, report.year);

/** The documents of accepted reports that the browser keeps, by the name they are to have. */
async function keptDocuments(dataset: string, layer: readonly LayerReport[]): Promise<Map<string, Uint8Array>> {
  const documents = new Map<string, Uint8Array>();
  for (const one of layer) {
    const file = one.file === null ? null : await readDocument(dataset, keyOf(one));
    if (file !== null && one.file !== null)
      documents.set(originalName(one.report, one.file), new Uint8Array(await file.arrayBuffer()));
  }
  return documents;
}

/** What is on this machine beside the dataset: what accepted reports were read from and what was corrected in them. */
function recordsOf(
  layer: readonly LayerReport[],
  documents: ReadonlyMap<string, unknown>,
): Pick<KeptFolder, 'originals' | 'corrections'> {
  return {
    originals: layer.flatMap(({ report, file, accepted_at }) => {
      if (file === null) return [];
      const { agency_id, year } = report;
      const name = originalName(report, file);
      const stored = documents.has(name) ? name : null;
      return [{ agency_id, year, standing: 'current' as const, ...file, file: stored, taken_at: accepted_at }];
    }),
    corrections: layer.flatMap(({ report: { agency_id, year }, corrections }) =>
      corrections.map((one) => ({ ...one, agency_id, year })),
    ),
  };
}

/**
 * The working copy as a folder that can be published, in one archive: all of the published dataset with the reports, the register, the corrections, the
 * decisions and the documents of this machine, and what of it is this machine's. `nianbao dataset` and `nianbao merge` take it.
 */
export async function publishableArchive(engine: Engine, dataset: DatasetLine): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate');
  const { name, release } = dataset;
  const [{ layer }, { records }, { decisions }] = await Promise.all([
    readRecords(name),
    readRegister(name),
    readKept(name),
  ]);
  const whole = { ...(await readWorkingCopy(engine)), info: await publishedInfo(dataset) };
  const documents = await keptDocuments(name, layer);
  const texts: Record<string, string> = {
    ...printFolder({ dataset: whole, ...recordsOf(layer, documents), decisions }),
    [EXPORT_FILE]: printExportHead({
      dataset: name,
      parent: release,
      exported_at: new Date().toISOString(),
      reports: layer.map(keyOf),
      bodies: records.map(({ body }) => body.agency_id),
    }),
  };
  const files = Object.entries(texts).map(([file, text]) => [`${name}/${file}`, strToU8(text)] as const);
  const beside = [...documents].map(([file, bytes]) => [`${name}/documents/${file}`, bytes] as const);
  const zip = zipSync(Object.fromEntries([...files, ...beside]));
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
