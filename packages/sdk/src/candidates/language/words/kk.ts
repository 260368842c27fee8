import type { LanguageWords } from '../language-words.ts';

/** Words of Kazakh, in Cyrillic letters. */
export const kk: LanguageWords = {
  months: 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
  dateWords: 'жылғы|жылы|жыл|ж|күні|сағат',
  published: 'жариялан*',
  modified: 'жаңарт*',
  by: 'авторы:|мәтін:|дайындаған*',
  translatedBy: 'аудар*:',
  and: 'және|мен',
  others: 'және басқалар',
  occupations: 'тілші*',
  organisations: 'агентті*|газеті|журналы|қызметі',
  photo: 'сурет*:',
  source: 'дереккөз*:',
  handout: 'баспасөз қызмет*|министрлі*|сім|іім|тжм|әкімді*|үкімет*',
  invite: 'бізге|біздің|арнамызға',
  channels: 'арна*|парақша*',
  related: 'тағы оқыңыз|сондай-ақ оқыңыз|оқи отырыңыз|оқыңыз:|толығырақ:',
  advertisement: 'жарнама',
  lostLink: 'сілтеме арқылы',
  correction: 'түзету:',
};
