import { ar } from './speech/ar.ts';
import { da } from './speech/da.ts';
import { de } from './speech/de.ts';
import { en } from './speech/en.ts';
import { es } from './speech/es.ts';
import { fr } from './speech/fr.ts';
import { it } from './speech/it.ts';
import { ja } from './speech/ja.ts';
import { kk } from './speech/kk.ts';
import { ko } from './speech/ko.ts';
import { nl } from './speech/nl.ts';
import { no } from './speech/no.ts';
import { pl } from './speech/pl.ts';
import { pt } from './speech/pt.ts';
import { ru } from './speech/ru.ts';
import { sv } from './speech/sv.ts';
import { tr } from './speech/tr.ts';
import { uk } from './speech/uk.ts';
import { zh } from './speech/zh.ts';
import type { SpeechWords } from './speech-words.ts';

/** The tables of speech by language code (BCP 47 primary subtag). */
export const speechLanguages: Readonly<Record<string, SpeechWords>> = {
  ar,
  da,
  de,
  en,
  es,
  fr,
  it,
  ja,
  kk,
  ko,
  nl,
  no,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  zh,
  nb: no,
  nn: no,
};
