import type { SpeechWords } from '../speech-words.ts';

/** Speech in Swedish. */
export const sv: SpeechWords = {
  says: 'säger|sa|sade|sagt|skriver|skrev|uppger|uppgav|berättar|berättade|menar|menade|hävdar|hävdade|förklarar|förklarade|tillägger|tror|medger|medgav|konstaterar|konstaterade|svarar|svarade|frågar|frågade|står det|heter det|fortsätter|meddelar|meddelade|varnar|varnade|kommenterar|understryker|betonar',
  calls: 'kallar|kallade|kallas|beskriver|visar',
  titled: 'titeln',
  accordingTo: 'enligt',
  that: 'att|om',
  pronouns: 'han|hon|de|hen',
  articles: 'den|det|en|ett',
  writings: 'rapport|rapporten|åtalet|brev|brevet|pressmeddelande|analys|domen|utredningen',
  groups: 'polisen|regeringen|departementet|experter|åklagaren|forskare|myndigheten|militäranalytiker',
  clause: 'bare',
  hasDashes: true,
  order: 'verb-second',
};
