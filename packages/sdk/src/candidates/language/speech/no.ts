import type { SpeechWords } from '../speech-words.ts';

/** Speech in Norwegian. */
export const no: SpeechWords = {
  says: 'sier|sa|sagt|skriver|skrev|forteller|fortalte|fortalt|mener|mente|uttaler|uttalte|opplyser|opplyste|melder|meldte|hevder|hevdet|forklarer|forklarte|legger til|deler|tilføyer|påpeker|understreker|svarer|svarte|spør|spurte|fortsetter|fortsatte|innrømmer|konstaterer|advarer|advarte|bekrefter|bekreftet|kommenterer|heter det|står det',
  calls: 'kaller|kalte|kalt|kalles|beskriver',
  titled: 'tittelen',
  accordingTo: 'ifølge|følge',
  that: 'at|om',
  pronouns: 'han|hun|de|vedkommende',
  articles: 'den|det|en|ei|et',
  writings: 'rapport|rapporten|tiltalen|brev|brevet|pressemelding|pressemeldingen|dommen|analyse',
  groups: 'politiet|regjeringen|departementet|eksperter|forskere|påtalemyndigheten|naboer|tabloider',
  hasDashes: true,
  order: 'verb-second',
};
