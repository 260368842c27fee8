import type { LanguageWords } from '../language-words.ts';

/** Words of Vietnamese. Months are numbers. */
export const vi: LanguageWords = {
  dateWords: 'ngày|lúc|năm|tháng',
  published: 'xuất bản|ngày đăng|đăng ngày|đăng lúc',
  modified: 'cập nhật*',
  by: 'tác giả',
  and: 'và',
  photo: 'ảnh*:',
  related: 'đọc thêm|xem thêm|tin liên quan',
  advertisement: 'quảng cáo',
};
