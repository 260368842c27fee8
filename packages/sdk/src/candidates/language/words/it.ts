import type { LanguageWords } from '../language-words.ts';

/** Words of Italian. */
export const it: LanguageWords = {
  months: 'gennaio|febbraio|||maggio|giugno|luglio||settembre|ottobre||dicembre',
  dateWords: 'alle|ore|di|il',
  published: 'pubblicat*|creato il|pubblicazione:|data di pubblicazione',
  modified: 'aggiornat*|aggiornamento:|ultimo aggiornamento|ultima modifica|modificat*',
  by: 'di|scritto da|a cura di|testo di|testi di|articolo di',
  translatedBy: 'tradotto da',
  and: 'e|ed|con',
  inPlace: 'da|a',
  forOutlet: 'per',
  occupations: 'corrispondente|giornalista|inviat*|caporedatt*',
  organisations: 'giornale|notizie|fondazione',
  bylineNoise: 'segui|condividi',
  photo: 'foto* di|immagin*:|ph:|ph.',
  courtesy: 'per gentile concessione *',
  handout: 'ufficio stampa|carabinieri|guardia di finanza|governo|vigili del fuoco',
  archive: 'repertorio|riproduzione riservata',
  invite: 'iscriviti|ricevi|abbonati|segui|unisciti|entra|scarica|clicca qui',
  promotion: 'seguici su|riservat* agli abbonati',
  ours: 'nostr*|*ci',
  related:
    'leggi anche|leggete anche|leggi:|vedi anche|guarda anche|per approfondire|approfondiment*:|articoli correlati|potrebbe interessarti|ti potrebbe interessare',
  advertisement: 'pubblicità',
  lostLink: 'clicca qui|cliccando qui|a questo link|disponibile qui',
  correction: 'correzione:|errata corrige*|rettifica:|una versione precedente di',
  clarification: 'precisazione:',
  update: 'aggiornamento:|in aggiornamento',
  editorsNote: 'nota della redazione:|ndr:',
  signOff: 'riproduzione riservata',
  consent: 'per visualizzare questo contenuto|per vedere questo contenuto',
};
