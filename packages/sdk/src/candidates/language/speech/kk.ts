import type { SpeechWords } from '../speech-words.ts';

/** Speech in Kazakh. */
export const kk: SpeechWords = {
  says: 'деді|дейді|деген|дейт*|деп атап өтті|деп хабарла*|айтты|айтады|мәлімдеді|хабарлады|атап өтті|жазды|түсіндірді|қосты|жауап берді|дегенді айтты|баса айтты',
  accordingTo: '',
  accordingBehind: 'мәліметінше|айтуынша|пікірінше|сөзінше',
  pronouns: 'ол|олар',
  writings: 'мәлімдеме*|баяндама*|есеп*|хат*',
  groups: 'полиция*|министрлі*|үкімет*|сарапшылар*',
  clause: 'before',
  hasDashes: true,
};
