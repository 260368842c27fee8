import type { LanguageWords } from '../language-words.ts';

/** Words of Greek. */
export const el: LanguageWords = {
  months:
    'ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου',
  dateWords: 'στις',
  published: 'δημοσι*',
  modified: 'ενημερώθηκε|τελευταία ενημέρωση',
  by: 'γράφει ο|γράφει η|κείμενο:|επιμέλεια:',
  and: 'και',
  occupations: 'δημοσιογράφος|συντάκτ*',
  photo: 'φωτογραφί*:|φωτό:',
  related: 'διαβάστε επίσης|διαβάστε ακόμ*|δείτε επίσης',
  advertisement: 'διαφήμιση',
};
