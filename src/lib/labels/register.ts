import type { Labels as Shared, Widen } from './index.ts';
import { identityWords } from './zh/identity.ts';
import { registerWords } from './zh/register.ts';

/** The words of the register in Chinese. */
export const registerPage = { register: { ...registerWords, home: identityWords.home } };

/** The words of every page, and those of the register. */
export type Labels = Shared & Widen<typeof registerPage>;
