import type { SpeechWords } from '../speech-words.ts';

/** Speech in Korean. */
export const ko: SpeechWords = {
  says: '고 말*|라고 말*|고 했다|라고 했다|고 밝*|라고 밝*|고 강조*|라고 강조*|며|이라며|라며|면서|고 주장*|라고 주장*|고 전했*|라고 전했*|고 설명*|라고 설명*|고 지적*|라고 지적*|고 덧붙*|라고 덧붙*|고 비판*|라고 비판*|고 반발*|고 강하게|라고 반대*|고 반대*|고 화답*|고 가능성*|고 호소*|고 압도적*|고 자세*|고 진영*|고 답*|라고 답*|고 썼다|고 적었*|고 규정*',
  accordingTo: '',
  accordingBehind: '에 따르면|에 의하면',
  pronouns: '그|그는|그녀',
  writings: '성명|보고서|입장문',
  groups: '경찰|정부|검찰|위원회|당국',
  subject: 'in-front',
};
