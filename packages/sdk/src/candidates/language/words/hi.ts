import type { LanguageWords } from '../language-words.ts';

/** Words of Hindi. */
export const hi: LanguageWords = {
  months: 'जनवरी|फरवरी,फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर,सितम्बर|अक्टूबर,अक्तूबर|नवंबर,नवम्बर|दिसंबर,दिसम्बर',
  dateWords: 'को|बजे',
  published: 'प्रकाशित|पब्लिश*',
  modified: 'अपडेट*',
  by: 'लेखक:',
  and: 'और',
  organisations: 'न्यूज*|डेस्क|भास्कर',
  photo: 'फोटो*:',
  courtesy: 'साभार',
  related: 'यह भी पढ़ें|ये भी पढ़ें',
  advertisement: 'विज्ञापन',
};
