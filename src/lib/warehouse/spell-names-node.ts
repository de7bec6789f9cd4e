import { customPinyin, pinyin } from 'pinyin-pro';
import { PLACE_READINGS } from '../core/text/index.ts';
import type { SpellName } from './rows.ts';

customPinyin({ ...PLACE_READINGS });

/**
 * A name in pinyin: its syllables without tones, parted by blanks (`zi ran zi yuan ju`); letters and digits stay one piece,
 * everything else is left out. Characters of several readings follow the words and places they stand in.
 */
export const spellName: SpellName = (name) =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '')
    .join(' ');
