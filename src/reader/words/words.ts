import { computed, signal } from '@preact/signals';
import type { FormatFault } from '../../formats/format-fault';
import type { Notice } from './notices';
import type { Words } from './phrasebook';

/** Each language is a part of its own: the first load brings one of them. */
const languages: Readonly<Record<Words['language'], () => Promise<Words>>> = {
  'zh-Hans': async () => (await import('./zh-hans')).zhHans,
  en: async () => (await import('./en')).en,
};

const spoken = signal<Words | null>(null);

/** The words of the language in force. */
export const words = computed<Words>(() => {
  if (spoken.value === null)
    throw new Error('Words before speak(): the reader speaks before it shows a screen.');
  return spoken.value;
});

/** The language asked for last: an older wish that arrives late must not win. */
let wanted: Words['language'] | null = null;

/** Speaks this language from now on. */
export async function speak(language: Words['language']): Promise<void> {
  wanted = language;
  const found = await languages[language]();
  if (wanted !== language) return;
  spoken.value = found;
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
