import type { SpeechWords } from '../speech-words.ts';

/** Speech in German. */
export const de: SpeechWords = {
  says: 'sagt|sagte|sagten|sagen|gesagt|erklärt|erklärte|erklärten|betont|betonte|schreibt|schrieb|schrieben|fragt|fragte|gefragt|warnt|warnte|berichtet|berichtete|berichteten|antwortet|antwortete|geantwortet|meint|meinte|ergänzt|ergänzte|teilte|teilten|fordert|forderte|kritisiert|kritisierte|erinnert|ahnte|überzeugt|bestätigt|bestätigte|behauptet|behauptete|argumentieren|argumentiert|argumentierte|verweist|rät|weist|hieß es|heißt es|fügte|so|rechtfertigte|ausgeschlossen|schloss nicht aus|geht davon aus|zeigte sich|zeigt sich|lobt|lobte|äußerte|gewürdigt|hofft|bezweifelt',
  calls: 'nannte|nennt|nannten|bezeichnet*|verurteilt*|wirft|warf|äußerte|heißt',
  reported: 'seien|sei|habe|hätten|würden|werde|wolle|müsse|könne|dürfe|solle|entzaubere|verkenne|gehe|zeige',
  titled: 'titel|motto',
  accordingTo:
    'laut|nach angaben|nach ansicht|nach einschätzung|nach worten|nach auskunft|seiner meinung nach|nach meinung',
  accordingBehind: 'zufolge',
  that: 'dass|ob|wie|warum',
  pronouns: 'er|sie|ihm|ihn',
  articles: 'der|die|das|dem|den|des|ein|eine|einer|eines|seine|ihre',
  writings: 'mitteilung|bericht|studie|erklärung|stellungnahme|brief|gutachten|schreiben',
  groups:
    'polizei|ministerium|regierung|gewerkschaft|gewerkschaften|verband|experten|staatsanwaltschaft|behörde|behörden|städtetag|unternehmen|kritiker|bank|partei|verein|gericht|feuerwehr|sender',
  clause: 'comma',
  order: 'verb-second',
};
