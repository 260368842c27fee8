import type { SpeechWords } from '../speech-words.ts';

/** Speech in Turkish. */
export const tr: SpeechWords = {
  says: 'dedi|diyor|söyledi|söyleyen|belirtti|belirterek|belirten|belirtilen|belirtildi|belirtilmişti|ifade etti|ifade eden|ifade edildi|ifade edilmişti|ifadelerini kullandı|ifadesini kullandı|kaydetti|kaydedildi|kaydedilmişti|açıkladı|vurguladı|vurgulayan|vurgulayarak|vurgulanmıştı|bildirdi|bildirildi|aktardı|aktarıldı|aktarılmıştı|altını çizdi|altını çizerek|değerlendirmesinde bulundu|dile getirdi|dikkati çekti|dikkat çekti|ekledi|anlattı|sordu|yazdı|savundu|iddia etti|şunları kaydetti|şöyle konuştu|şunları söyledi|diye konuştu|şeklinde konuştu|bilgisini paylaşan|bilgi vererek|uyardı',
  accordingTo: '',
  accordingBehind: 'göre',
  pronouns: 'o|kendisi',
  writings: 'açıklama*|rapor*|mektup*|bildiri*',
  groups: 'polis|bakanlık|hükümet|başsavcılı*|uzmanlar',
  clause: 'before',
};
