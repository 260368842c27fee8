import type { LanguageWords } from '../language-words.ts';

/** Words of German. */
export const de: LanguageWords = {
  months: 'jänner|feber|märz,mrz||mai|||||oktober||dezember',
  dateWords: 'um|der|den|am|vom',
  hourWords: 'uhr',
  published: 'veröffentlich*|erstellt|erschienen|publiziert|publikationsdatum|eingestellt am|online seit',
  modified:
    'aktualisiert|zuletzt aktualisiert|letzte aktualisierung|letztes update|stand:|geändert|letzte änderung|bearbeitet|überarbeitet',
  by: 'von|text* von|beitrag von|bericht von|kommentar von|verfasst von|geschrieben von|ein* * von|interview:',
  translatedBy: 'übersetz*:|übersetz* von|aus dem * von',
  researchedBy: 'mitarbeit:',
  and: 'und|mit|sowie',
  others: 'andere|u.a.',
  inPlace: 'aus',
  forOutlet: 'für',
  occupations: 'ressortleit*|volontär*',
  organisations: 'zeitung*|nachrichten|verlag|stiftung|gmbh|rundfunk|*redaktion|gastautor',
  bylineNoise: 'folgen|teilen|merken|drucken',
  photo: 'bild*:|*foto:|*bild:|foto* von|bild* von',
  illustration: 'karikatur:',
  courtesy: 'mit freundlicher genehmigung *',
  source: 'quelle*:',
  handout: 'pressefoto|privat|*minist*|*polizei|feuerwehr|bundeswehr|bundesregierung|pressestelle',
  archive: 'symbolbild|symbolfoto',
  invite: 'abonnier*|melden sie sich|melde dich|folgen sie|folge|laden sie|jetzt|erhalten sie',
  ours: 'unser*|uns',
  related:
    'lesen sie auch|lesen sie dazu|lesen sie mehr|lies auch|auch interessant|mehr zum thema|mehr dazu:|das könnte sie auch *|passend dazu|siehe auch|weitere artikel',
  advertisement: 'anzeige|anzeigen|werbung|* nach der anzeige*|empfohlener externer inhalt',
  lostLink: 'hier abrufbar|hier nachlesen|finden sie hier|klicken sie hier|unter diesem link',
  correction: 'korrektur*:|berichtigung:|in einer früheren *|in der ursprünglichen *',
  clarification: 'klarstellung:',
  update: 'aktualisierung:|dieser artikel w* aktualisiert',
  editorsNote: 'anm* der red*|anm* d* red*|hinweis der redaktion',
  promotion: 'nur für abonnenten|exklusiv für abonnenten|audioversion wurde|ihr feedback zu diesem angebot',
  signOff: 'ist zuerst bei|erschien zuerst',
  consent:
    'externer inhalt|privatsphäre-einstellungen verhindern|um diesen inhalt|damit inhalte von drittanbietern|inhalte von drittanbietern angezeigt',
  pinned: 'angepinnt|angeheftet|oben angeheftet',
  keyEvent: 'wichtiges ereignis|das wichtigste',
};
