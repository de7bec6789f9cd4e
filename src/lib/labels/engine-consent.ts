import { engineConsent } from './zh/engine-consent.ts';

/** What is asked of a reader who saves data, in Chinese; it comes with the question. */
export const engineConsentWords = { engineConsent };
