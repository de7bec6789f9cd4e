import { isJunkFile } from '$lib/core/reading/index.ts';
import type { IncomingFile } from '$lib/ui/state/batch-file.ts';

function readAll(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => {
    const all: FileSystemEntry[] = [];
    // A reader gives a hundred entries at a time, and none when it has given all.
    const more = (): void =>
      reader.readEntries((entries) => {
        if (entries.length === 0) return resolve(all);
        all.push(...entries);
        more();
      }, reject);
    more();
  });
}

async function filesOf(entry: FileSystemEntry): Promise<IncomingFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const entries = await readAll((entry as FileSystemDirectoryEntry).createReader());
  const files = await Promise.all(entries.toSorted((a, b) => a.name.localeCompare(b.name, 'zh')).map(filesOf));
  return files.flat();
}

/** Files without what systems and office programs leave among them. */
export function readableFiles(files: readonly File[]): IncomingFile[] {
  return withoutJunk(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

const withoutJunk = (files: readonly IncomingFile[]): IncomingFile[] => files.filter(({ path }) => !isJunkFile(path));

/** The files of a drop, those inside folders included. What the system keeps to itself (.DS_Store, Thumbs.db) is left out. */
export async function droppedFiles(transfer: DataTransfer): Promise<IncomingFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return readableFiles([...transfer.files]);
  return withoutJunk((await Promise.all(entries.map(filesOf))).flat());
}
