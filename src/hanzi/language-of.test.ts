import { expect, test } from 'vitest';
import { languageOf } from './language-of';

test.each([
  ['昨天，记者从区委了解到，这个项目已经开工。', 'zh-Hans'],
  ['市長昨天說，這個計畫將於明年動工。', 'zh-Hant'],
  ['The hall stays open and the work is to begin in March.', 'en'],
  ['Der Rat hat das Haus und die Schule nicht verkauft.', 'de'],
  ['Le conseil est dans la salle et les travaux ont des retards.', 'fr'],
  ['12345', 'und'],
  ['', 'und'],
])('%s is %s', (text, language) => expect(languageOf(text)).toBe(language));
