import { readFile } from 'node:fs/promises';
import { EXPORT_FILE, readExportHead, type ExportHead, type KeptFolder } from '../lib/core/collect/index.ts';
import { decodeText } from '../lib/core/dataset/index.ts';
import { listArchive, sniffKind, takeFromArchive } from '../lib/core/reading/index.ts';
import { CliError } from './command.ts';
import { formatProblem } from './format-problem.ts';
import { folderOfTexts } from './kept-folder.ts';

/** An export of a browser: the folder it holds, what it says of itself, and its documents by name. */
export interface ExportFile {
  head: ExportHead;
  folder: KeptFolder;
  document: (file: string) => Uint8Array | null;
}

/** The files of an archive by their path below its only folder. */
function filesOf(path: string, bytes: Uint8Array): Map<string, () => Uint8Array> {
  const listed = sniffKind(bytes) === 'zip' ? listArchive(bytes) : null;
  if (listed === null || 'code' in listed)
    throw new CliError(
      `不是 ZIP，或已损坏 not a ZIP, or damaged: ${path}${listed === null ? '' : ` (${listed.message})`}`,
    );
  return new Map(
    listed.flatMap(({ path: inside, steps, refused }) => {
      if (refused) throw new CliError(`${refused.message} / a file in it cannot be taken: ${path}/${inside}`);
      const take = (): Uint8Array => {
        const taken = takeFromArchive(bytes, steps);
        if ('code' in taken) throw new CliError(`${taken.message} / cannot be taken: ${path}/${inside}`);
        return taken;
      };
      return [[inside.replace(/^[^/]+\//, ''), take] as const];
    }),
  );
}

/** Opens an export. Throws `CliError` where the file is none, or is not sound as a whole. */
export async function readExport(path: string): Promise<ExportFile> {
  // Not there, which is said below.
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new CliError(`没有这个文件 no such file: ${path}`);
  const files = filesOf(path, new Uint8Array(bytes));
  const texts: Record<string, string> = {};
  for (const [name, take] of files) {
    if (name.includes('/') || !/\.(csv|json)$/.test(name)) continue;
    const text = decodeText(name, take());
    if (typeof text !== 'string')
      throw new CliError(`${formatProblem(text)}\n导出文件不可用 the export is not usable: ${path}`);
    texts[name] = text;
  }
  const head = texts[EXPORT_FILE] === undefined ? null : readExportHead(texts[EXPORT_FILE]);
  if (head === null)
    throw new CliError(
      `不是本站导出的数据集（没有 export.json，或版本更新）no export of this site, or of a later version: ${path}`,
    );
  return {
    head,
    folder: await folderOfTexts(path, texts),
    document: (file) => files.get(`documents/${file}`)?.() ?? null,
  };
}
