import * as v from 'valibot';
import { AGENCY_KINDS } from '../agency/index.ts';
import { IDENTITY_FIELDS, type FormYear } from '../report/index.ts';
import { FORM_YEARS } from '../template/index.ts';
import { agencyId, regionCode } from './body-schema.ts';
import { correction, time } from './records.ts';
import { NO_WORK, type DraftWork } from './work.ts';

const work = v.strictObject({
  identity: v.strictObject({
    body: v.exactOptional(
      v.strictObject({
        known: v.nullable(agencyId),
        fresh: v.nullable(
          v.strictObject({ name: v.string(), kind: v.picklist(AGENCY_KINDS), region_code: regionCode }),
        ),
      }),
    ),
    told: v.exactOptional(v.literal(true)),
    year: v.exactOptional(v.nullable(v.number())),
    published_on: v.exactOptional(v.nullable(v.string())),
    scope: v.exactOptional(v.picklist(['own', 'aggregate'])),
    answered: v.exactOptional(v.array(v.picklist(IDENTITY_FIELDS))),
  }),
  corrections: v.array(correction),
  settled: v.array(v.strictObject({ key: v.string(), at: time })),
});

/** What became of a file: `queued` until it has been read or refused. */
const DRAFT_STATES = ['queued', 'done', 'refused', 'failed', 'cancelled'] as const;

const draft = v.strictObject({
  name: v.string(),
  state: v.picklist(DRAFT_STATES),
  message: v.string(),
  sha256: v.string(),
  typed: v.nullable(v.picklist(FORM_YEARS)),
  works: v.array(v.strictObject({ work, accepted: v.nullable(v.string()) })),
  removed: v.boolean(),
});

/** A file on its way to being accepted, as it is kept beside its bytes and its reading. */
export interface KeptDraft {
  /** With its folders. */
  name: string;
  state: (typeof DRAFT_STATES)[number];
  /** Why it was refused or failed, for a person. */
  message: string;
  sha256: string;
  /** The form of a report that is typed in; `null` where it is read from its file. */
  typed: FormYear | null;
  /** For each report of the file what a person made of it, and under which key it was last accepted (`versionKey`). */
  works: readonly { readonly work: DraftWork; readonly accepted: string | null }[];
  /** Taken off the list; gone for good when the list is next opened. */
  removed: boolean;
}

/** A kept draft; `null` where what was kept is none. */
export function parseDraft(input: unknown): KeptDraft | null {
  const result = v.safeParse(draft, input);
  return result.success ? result.output : null;
}

/** A draft in which the work on one of its reports, of which nothing may be known yet, is another. */
export function withWork(
  draft: KeptDraft,
  index: number,
  change: (work: KeptDraft['works'][number]) => KeptDraft['works'][number],
): KeptDraft {
  const length = Math.max(draft.works.length, index + 1);
  const works = Array.from({ length }, (_, at) => draft.works[at] ?? { work: NO_WORK, accepted: null });
  return { ...draft, works: works.map((work, at) => (at === index ? change(work) : work)) };
}
