import { drafts, layer } from './zh/notices.ts';

/** The words in Chinese of what is kept on this machine; few readers keep anything, so they come with the notice. */
export const noticeWords = { drafts, layer };
