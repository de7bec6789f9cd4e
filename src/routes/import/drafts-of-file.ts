import { NO_WORK, blankReport } from '$lib/core/layer/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import type { BatchFile } from '$lib/ui/state/batch-file.ts';
import type { Register } from './draft-agency.ts';
import type { DraftSource } from './draft-source.ts';
import { Draft } from './draft.svelte.ts';

function makeDrafts(of: BatchFile, kept: DraftSource['kept'], register: Register, t: Labels): Draft[] {
  const { id, name, imported, sha256, file: content, typed, works } = of;
  // What nobody read has no hash: it is none of the file that the report is typed in from.
  const file = sha256 === '' ? null : { name, format: imported?.format ?? '', sha256 };
  const make = (index: number, read: DraftSource['read'], document: DraftSource['document']) => {
    const { work, accepted: acceptedAs } = works[index] ?? { work: NO_WORK, accepted: null };
    const place = { id, index };
    return new Draft({ place, title: name, read, document, file, content, work, acceptedAs, kept }, register, t);
  };
  if (typed !== null) return [make(0, blankReport(typed), null)];
  const read = (imported?.outcomes ?? []).flatMap(({ report, document }) =>
    report === null ? [] : [{ report, document }],
  );
  return read.map(({ report, document }, index) => make(index, report, document));
}

/** Gives the drafts of a file, one for each report read from it or typed in; the same ones as long as the reading is the same. */
export function rememberDrafts(
  kept: DraftSource['kept'],
  register: Register,
  t: Labels,
): (file: BatchFile) => readonly Draft[] {
  const known = new Map<string, { of: unknown; drafts: readonly Draft[] }>();
  return (file) => {
    const of = file.typed ?? file.imported;
    if (of === null) return [];
    const former = known.get(file.id);
    if (former?.of === of) return former.drafts;
    const drafts = makeDrafts(file, kept, register, t);
    known.set(file.id, { of, drafts });
    return drafts;
  };
}
