import { computed, signal } from '@preact/signals';
import type { FormatFault } from '../../formats/format-fault';
import type { Notice } from './notices';
import type { Words } from './phrasebook';
import { zhHans } from './zh-hans';

const loaded = signal<Words>(zhHans);

/** The words of the language in force. */
export const words = computed(() => loaded.value);

/** Speaks this language from now on; English comes as a part of its own, so that the first load stays small. */
export async function speak(language: Words['language']): Promise<void> {
  loaded.value = language === 'en' ? (await import('./en')).en : zhHans;
  document.documentElement.lang = language;
}

/** The sentence for a notice. */
export function noticeSentence(notice: Notice, say: Words = words.value): string {
  const sentence = say.notices[notice.kind] as (notice: Notice) => string;
  return sentence(notice);
}

/** The sentence for a file or text that was not taken. */
export function faultSentence(fault: FormatFault, say: Words = words.value): string {
  const sentence = say.faults[fault.kind] as (fault: FormatFault) => string;
  return sentence(fault);
}
