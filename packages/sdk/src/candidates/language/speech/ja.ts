import type { SpeechWords } from '../speech-words.ts';

/** Speech in Japanese. */
export const ja: SpeechWords = {
  says: 'と話*|と述べ*|と語*|と説明*|と指摘*|と強調*|と回答*|と答え*|とコメント*|と発表*|と明かし*|と訴え*|と主張*|としている|と言*|といい|と書*|と呼びかけ*|と批判*|との声|の声が|と振り返*|とつづ*|と綴*',
  accordingTo: '',
  accordingBehind: 'によると|によれば',
  pronouns: '彼|彼女|同氏',
  writings: '声明|報告書|談話|文書',
  groups: '警察|警視庁|政府|省|庁|協会|連盟|会社|専門家',
  clause: 'before',
  subject: 'in-front',
};
