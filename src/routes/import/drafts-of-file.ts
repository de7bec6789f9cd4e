import { blankReport } from '$lib/core/layer/index.ts';
import { NEWEST_FORM } from '$lib/core/template/index.ts';
import type { Labels } from '$lib/labels/import.ts';
import type { BatchFile } from '$lib/ui/state/batch-file.ts';
import type { Register } from './draft-agency.ts';
import { Draft } from './draft.svelte.ts';

export type { Draft };

function makeDrafts({ name, imported, sha256, file: content }: BatchFile, register: Register, t: Labels): Draft[] {
  if (imported === null) return [];
  const file = { name, format: imported.format ?? '', sha256 };
  return imported.outcomes.flatMap(({ report, document }) =>
    report === null ? [] : [new Draft(name, report, document, file, register, t, content)],
  );
}

/** Gives the drafts of a file, one for each report read from it; the same ones as long as the reading is the same. */
export function rememberDrafts(register: Register, t: Labels): (file: BatchFile) => readonly Draft[] {
  const known = new WeakMap<NonNullable<BatchFile['imported']>, readonly Draft[]>();
  return (file) => {
    if (file.imported === null) return [];
    const drafts = known.get(file.imported) ?? makeDrafts(file, register, t);
    known.set(file.imported, drafts);
    return drafts;
  };
}

/** An empty draft to be typed in, from paper or from a file that could not be read. */
export function typedDraft(file: BatchFile | null, register: Register, t: Labels, form = NEWEST_FORM): Draft {
  const source = file && { name: file.name, format: file.imported?.format ?? '', sha256: file.sha256 };
  return new Draft(file?.name ?? t.import.manualName, blankReport(form), null, source, register, t, file?.file);
}
