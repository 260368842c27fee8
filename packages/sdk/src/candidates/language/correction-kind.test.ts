import { describe, expect, it } from 'vitest';
import { correctionKind } from './correction-kind.ts';

describe('correctionKind', () => {
  it.each([
    ['Correction: the tram ran in 2017.', 'correction'],
    ['This article was corrected on 3 May.', 'correction'],
    ['Clarification: the tram ran on weekdays only.', 'clarification'],
    ['Update: the bridge has reopened.', 'update'],
    ['► Editor’s note: this is a series.', 'editorsNote'],
    ['Korrektur: Die Brücke ist offen.', 'correction'],
    ['Уточнение: мост открыт.', 'clarification'],
    ['The bridge has reopened.', undefined],
    ['', undefined],
  ])('%s: %s', (text, kind) => {
    expect(correctionKind(text)).toBe(kind);
  });
});
