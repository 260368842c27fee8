import type { SpeechWords } from '../speech-words.ts';

/** Speech in Dutch. */
export const nl: SpeechWords = {
  says: 'zegt|zei|zeiden|zeggen|gezegd|aldus|vertelt|vertelde|verklaart|verklaarde|meldt|meldde|melden|schrijft|schreef|stelt|stelde|benadrukt|benadrukte|legt uit|legde uit|vindt|vond|denkt|noemt|noemde|waarschuwt|waarschuwde|antwoordt|antwoordde|vraagt|vroeg|bevestigt|bevestigde|reageert|reageerde|concludeert|erkent|geeft aan|laat weten|liet weten|voegt toe|vult aan',
  calls: 'noemt|noemde|noemen',
  titled: 'getiteld',
  accordingTo: 'volgens',
  that: 'dat|of',
  pronouns: 'hij|zij|ze',
  articles: 'de|het|een|zijn|haar',
  writings: 'rapport|brief|verklaring|onderzoek|persbericht',
  groups: 'politie|ministerie|regering|experts|deskundigen|onderzoekers|bedrijf|gemeente',
  order: 'verb-second',
};
