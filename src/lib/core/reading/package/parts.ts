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

/** The part `../drawings/a.xml` of a folder, by its name in the archive. */
function resolve(folder: string, target: string): string {
  const names = target.startsWith('/') ? [] : folder.split('/').filter((name) => name !== '');
  for (const name of target.split('/'))
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  return names.join('/');
}

/** The parts that a part of a package refers to, by their ids. */
export function readRelations(archive: Archive, part: string): Map<string, string> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = archive.open(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const targets = new Map<string, string>();
  if (relations)
    walkXml(relations, {
      open(element) {
        const target = element.get('Target') ?? '';
        const id = element.get('Id');
        if (id) targets.set(id, resolve(folder, target));
      },
      close: () => undefined,
    });
  return targets;
}

/** Why a package could not be read: a bomb, unsafe XML or a broken part. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof TooLarge) return refuseLimit(error.limit);
  return refuse(error instanceof UnsafeXml ? 'FILE-UNSAFE' : 'FILE-BROKEN');
}

/** Runs a reader over an Office package; whatever it stumbles over becomes its refusal. */
export function readPackage<T>(bytes: Uint8Array, read: (archive: Archive) => T | Refusal): T | Refusal {
  const archive = openArchive(bytes);
  if ('code' in archive) return archive;
  try {
    return read(archive);
  } catch (error) {
    return refusalOf(error);
  }
}
