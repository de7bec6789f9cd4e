import type { Refusal } from '../document.ts';
import { refuse, refuseLimit } from '../messages.ts';
import { openArchive, TooLarge, type Archive } from './zip.ts';
import { UnsafeXml, walkXml } from './xml.ts';

/** The part that a package opens with, by the relations at its root; `usual` where they do not tell. */
export function findMainPart(archive: Archive, usual: string): string {
  const relations = archive.open('_rels/.rels');
  let main = usual;
  if (relations)
    walkXml(relations, {
      open(element) {
        if (element.get('Type')?.endsWith('/officeDocument'))
          main = (element.get('Target') ?? usual).replace(/^\//, '').replace(/^\.\//, '');
      },
      close: () => undefined,
    });
  return archive.names.includes(main) ? main : usual;
}

/** Runs a reader over an Office package; a bomb, unsafe XML or a broken part becomes its refusal. */
export function readPackage<T>(bytes: Uint8Array, read: (archive: Archive) => T | Refusal): T | Refusal {
  const archive = openArchive(bytes);
  if ('code' in archive) return archive;
  try {
    return read(archive);
  } catch (error) {
    if (error instanceof TooLarge) return refuseLimit(error.limit);
    if (error instanceof UnsafeXml) return refuse('FILE-UNSAFE');
    return refuse('FILE-BROKEN');
  }
}
