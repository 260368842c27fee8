import type { LanguageWords } from '../language-words.ts';

/** Words of Kazakh, in Cyrillic letters. */
export const kk: LanguageWords = {
  months: 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
  dateWords: 'жылғы|жылы|жыл|ж|күні|сағат',
  published: 'жариялан*',
  modified: 'жаңарт*',
  by: 'авторы:|мәтін:|дайындаған*',
  and: 'және|мен',
  occupations: 'тілші*',
  organisations: 'агентті*|газеті|қызметі',
  photo: 'сурет*:',
  source: 'дереккөз*:',
  handout: 'баспасөз қызмет*|министрлі*|әкімді*|үкімет*',
  invite: 'бізге|біздің|арнамызға',
  channels: 'арна*',
  ours: 'біздің|бізге|*ымызға',
  related: 'тағы оқыңыз|сондай-ақ оқыңыз|оқи отырыңыз|толығырақ:',
  advertisement: 'жарнама',
  lostLink: 'сілтеме арқылы',
  correction: 'түзету:',
  editorsNote: 'редакциядан:',
  promotion: 'арнамызға жазылыңыз|тек жазылушыларға',
};
