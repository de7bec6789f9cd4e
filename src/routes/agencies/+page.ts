import { openAnswer } from '../open-answer.ts';
import type { DirectoryAnswer } from './answer.ts';

export const load = (event) => openAnswer<DirectoryAnswer>(event, 'agencies');
