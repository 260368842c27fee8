import type { LanguageWords } from '../language-words.ts';

/** Words of Indonesian. */
export const id: LanguageWords = {
  months: '|||||||agustus,ags,agt||||',
  dateWords: 'pukul|pkl',
  published: 'diterbitkan|dipublikasikan|terbit|diunggah|ditayangkan|tarikh siaran',
  modified: 'diperbarui|terakhir diperbarui|dikemaskini|pembaruan:',
  by: 'oleh|* oleh|penulis:|pewarta:',
  and: 'dan',
  occupations: 'wartawan|jurnalis',
  organisations: 'tim|berita',
  photo: 'gambar:|dok.',
  source: 'sumber:',
  handout: 'humas|kementerian',
  related: 'baca juga|baca selengkapnya|baca:|lihat juga|simak juga',
  advertisement: 'iklan',
};
