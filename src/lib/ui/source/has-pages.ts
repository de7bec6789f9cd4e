import type { SourceDocument } from '../../core/reading/index.ts';

/** True for a document that has pages to be drawn: what was read of it says on which it stands. */
export const hasPages = ({ blocks }: SourceDocument): boolean =>
  blocks.some((block) =>
    block.kind === 'table' ? block.rows.some((row) => row.some(({ at }) => at.page !== null)) : block.at.page !== null,
  );
