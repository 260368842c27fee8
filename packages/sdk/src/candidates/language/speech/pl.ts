import type { SpeechWords } from '../speech-words.ts';

/** Speech in Polish. */
export const pl: SpeechWords = {
  says: 'powiedział*|mówi|mówił*|mówią|stwierdził*|stwierdza|dodał|dodała|dodaje|dodali|podkreślił*|podkreśla|podkreślają|wyjaśnił*|wyjaśnia|zaznaczył*|zaznacza|napisał*|pisze|poinformował*|informuje|informowały|przekazał*|przekazuje|ocenił*|ocenia|przyznał*|przyznaje|przyznają|przekonuje|przekonywał*|zapewnił*|zapewnia|wskazał*|wskazuje|zauważył*|zauważa|twierdzi|twierdzą|twierdząc|twierdził*|zapowiedział*|zapowiada|ogłosił*|konkluduje|zakończył*|pyta|pytał*|odpowiedział*|odpowiada|tłumaczy|tłumaczył*|komentuje|skomentował*|argumentował*|zastanawia*|relacjonuje|opowiada|podał|podała|podaje|podawał*',
  calls: 'nazwał*|nazywa|określił*|określa',
  titled: 'tytułem|zatytułowany|zatytułowana',
  accordingTo: 'według|zdaniem|jak podaje|jak informuje|z informacji|jak poinformował*|jak podał*',
  that: 'że|iż|jakoby|żeby|czy',
  pronouns: 'on|ona|oni',
  writings: 'oświadczeni*|raport*|komunikat*|list|liście|artykuł*|badani*',
  groups: 'doniesień|źródeł|policja|ministerstwo|rząd|eksperci|media|autorzy|prokuratura|rozmówcy|źródła',
  hasDashes: true,
};
