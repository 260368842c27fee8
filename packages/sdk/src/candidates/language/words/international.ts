import type { LanguageWords } from '../language-words.ts';

/** Words that several languages share; the other tables do not repeat them. */
export const international: LanguageWords = {
  by: 'text:|autor*:|auteur*:',
  editedBy: 'editor*:|redak*:|redac*:',
  occupations:
    'correspond*|korrespond*|report*|journalist*|redact*|redakt*|editor*|rédact*|columnist*|kolumnist*|autor*|auteur|profes*|fotograf*|photograph*|anal*|direct*|chef*|special*|expert*',
  organisations: 'team|staff|news*|media|press*|agen*|online|admin*|radio|tv|univers*|institut*|magazin*|redak*|redac*',
  photo: 'copyright|photo*:|foto*:|credit*:|pic:|pics:',
  illustration: 'illustr*:|ilustr*:|grafi*:|graphic*:|infogra*:|collage:|map:|maps:|montage:|*montage:',
  video: 'video:|videos:',
  screenshot: 'screenshot*|screengrab*|captur*:|skjermdump*',
  handout: 'handout|hand-out|minist*|police|policia*|poliz*|politi|politiet|polis|polisen|nato|nasa|pr',
  archive: 'archiv*|arkiv*|stock*',
  newsletter: 'newsletter*',
  channels:
    'twitter|facebook*|instagram*|telegram*|whatsapp*|youtube*|tiktok|app|apps|podcast*|e-mail*|email*|*kanal|kanal*|canal*',
  agencies: 'agenc*|agencia*|agentur*|agenzie|agências',
  translatedBy: 'transl*:|trad*:|traduit de * par',
  courtesy: 'courtesy*|cortes*|gentil* concess*|courtoisie*|gracieuseté*',
  source: 'source*:',
};
