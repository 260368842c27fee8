import type { LanguageWords } from '../language-words.ts';

/** Words of Persian. Months are Gregorian; dates of the Solar Hijri calendar are not read. */
export const fa: LanguageWords = {
  months: 'ژانویه|فوریه||آوریل|مه|ژوئن|ژوئیه,جولای|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر',
  dateWords: 'ساعت',
  published: 'تاریخ انتشار',
  modified: 'آخرین به‌روزرسانی',
  by: 'نویسنده',
  organisations: 'خبرگزاری|روزنامه',
  photo: 'عکس:|عکاس:',
  related: 'بیشتر بخوانید',
};
