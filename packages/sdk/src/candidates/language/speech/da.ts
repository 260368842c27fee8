import type { SpeechWords } from '../speech-words.ts';

/** Speech in Danish. */
export const da: SpeechWords = {
  says: 'siger|sagde|sagt|skriver|skrev|fortæller|fortalte|mener|mente|udtaler|udtalte|oplyser|oplyste|hævder|hævdede|forklarer|forklarede|tilføjer|lyder det|understreger|svarer|svarede|spørger|fortsætter|fortsatte|erkender|konstaterer|advarer|bekræfter|påpeger',
  calls: 'kalder|kaldte|kaldes|beskriver',
  titled: 'titlen',
  accordingTo: 'ifølge',
  that: 'at|om',
  pronouns: 'han|hun|de',
  articles: 'den|det|en|et',
  writings: 'rapport|rapporten|brev|brevet|pressemeddelelse|dommen|analyse',
  groups: 'politiet|regeringen|ministeriet|eksperter|forskere|anklagemyndigheden',
  hasDashes: true,
  order: 'verb-second',
};
