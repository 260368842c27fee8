import { describe, expect, it } from 'vitest';
import { agencyClass } from './agencies.ts';

describe('agencyClass', () => {
  it.each([
    ['Reuters', 'wires'],
    ['REUTERS', 'wires'],
    ['the Associated Press', 'wires'],
    ['A.P.', 'wires'],
    ['AFP', 'wires'],
    ['dpa', 'wires'],
    ['ТАСС', 'wires'],
    ['Казинформ', 'wires'],
    ['新华社', 'wires'],
    ['共同通信', 'wires'],
    ['연합뉴스', 'wires'],
    ['رويترز', 'wires'],
    ['Anadolu Ajansı', 'wires'],
    ['Getty Images', 'wires'],
    ['iStock', 'stock'],
    ['shutterstock', 'stock'],
    ['PR Newswire', 'handout'],
    ['Ani', undefined],
    ['Efe', undefined],
    ['Ann Bell', undefined],
    ['', undefined],
    ['Reuters '.repeat(20), undefined],
  ])('%s: %s', (name, supplies) => {
    expect(agencyClass(name)).toBe(supplies);
  });
});
