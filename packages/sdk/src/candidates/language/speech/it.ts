import type { SpeechWords } from '../speech-words.ts';

/** Speech in Italian. */
export const it: SpeechWords = {
  says: 'dice|detto|disse|dicono|spiega|spiegato|spiegano|afferma|affermato|dichiara|dichiarato|aggiunge|aggiunto|commenta|commentato|racconta|raccontato|sottolinea|sottolineato|scrive|scritto|sostiene|sostenuto|precisa|precisato|osserva|conclude|concluso|annuncia|annunciato|ribadisce|ribadito|assicura|ricorda|ricordato|risponde|risposto|chiede|chiesto|prosegue|continua|attacca|evidenzia|rivela|rivelato|ammette|avverte|chiarisce|riferisce|riferito|replica|replicato',
  calls: 'definisce|definito|chiama',
  titled: 'intitolato|intitolata',
  accordingTo: 'secondo|a detta di|stando a',
  that: 'che',
  pronouns: 'lui|lei|egli|loro',
  articles: "il|lo|la|i|gli|le|l'|un|una|del|della|dei|suo|sua",
  writings: 'comunicato|rapporto|lettera|studio|nota|relazione',
  groups: 'polizia|governo|ministero|procura|esperti|specialisti|società',
  incise: true,
};
