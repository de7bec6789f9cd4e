import { template2019 } from './2019.ts';
import { template2021 } from './2021.ts';

/** Every form, oldest first. A new form is a file beside this one and its line here. */
export const FORMS = [template2019, template2021] as const;
