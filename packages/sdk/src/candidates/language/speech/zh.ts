import type { SpeechWords } from '../speech-words.ts';

/** Speech in Chinese. */
export const zh: SpeechWords = {
  says: '表示|说|說|称|稱|指出|强调|強調|透露|认为|認為|告诉|告訴|介绍|介紹|宣布|坦言|写道|寫道|回应|回應|补充|補充|提到|呼吁|呼籲|解释|解釋|直言|问|問|答',
  accordingTo: '根据|根據|据|據',
  pronouns: '他|她|他们|她们|他們',
  writings: '声明|聲明|报告|報告|公报|公告|文章',
  groups: '警方|政府|专家|專家|记者|部|局',
  clause: 'comma',
  subject: 'in-front',
};
