/** What a figure may be saved as; one that is a table has no picture. */
export const FILE_KINDS = ['csv', 'xlsx', 'png', 'svg'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
export const TABLE_KINDS: readonly FileKind[] = ['csv', 'xlsx'];
