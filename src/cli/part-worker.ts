import { readFileSync } from 'node:fs';
import { writePart, type DatasetContext, type PartOutcome } from './write-part.ts';

/** A part to be written, as the command hands it to a process; `null` for none of them. */
export interface PartRequest {
  part: number;
}

/** What such a process says of a part. */
export type PartTold = { part: number; outcome: PartOutcome } | { part: number; failure: string };

const context = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as DatasetContext;
const tell = (told: PartTold): void => void process.send?.(told);

process.on('message', ({ part }: PartRequest) => {
  writePart(context, part).then(
    (outcome) => tell({ part, outcome }),
    (error: unknown) =>
      tell({ part, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
// Whoever asked is gone: nobody waits for the rest.
process.on('disconnect', () => process.exit());
