import type { LanguageWords } from '../language-words.ts';

/** Words that several languages share; the other tables do not repeat them. */
export const international: LanguageWords = {
  by: 'text:|autor*:|auteur*:',
  editedBy: 'editor*:|redak*:|redac*:',
  occupations: 'correspond*|korrespond*|report*|journalist*|redact*|redakt*|editor*|rédact*|columnist*|kolumnist*|autor*|auteur|profes*|fotograf*|photograph*|anal*|director*|direct*|chef*|special*|expert*',
  organisations: 'team|staff|news*|media|press*|agen*|online|admin*|radio|tv|univers*|institut*|magazin*',
  photo: 'photo*:|foto*:|credit*:|pic*:',
  illustration: 'illustr*:|ilustr*:|grafi*:|graph*:|infogra*:|collage:|map*:',
  video: 'video*:|screenshot*:|screengrab:',
  handout: 'handout|hand-out|minist*|polic*|poliz*|politi*|polis*|nato|nasa|fbi|pr',
  archive: 'archiv*|arkiv*|pool|stock*',
  newsletter: 'newsletter*|e-mail*|email*',
  channels: 'twitter|facebook*|instagram*|telegram*|whatsapp*|youtube*|tiktok|linkedin|google news|app|apps|podcast*|viber|x',
};
