import { describe, expect, it } from 'vitest';
import { parseCredit } from './parse-credit.ts';

const context = { publisherNames: ['WDR'] };

function inShort(text: string): string {
  const { credits, sourceType } = parseCredit(text, context);
  return [
    credits.map(({ name, role }) => (role === 'credit' ? name : `${name} ~ ${role}`)).join(' + '),
    sourceType ?? '',
  ].join(' // ');
}

describe('parseCredit', () => {
  it.each([
    ['Photo: Ann Bell/Reuters', 'Ann Bell ~ photographer + Reuters ~ agency // wires'],
    ['Ann Bell', 'Ann Bell // '],
    ['Ann Bell, WDR', 'Ann Bell ~ photographer + WDR // staff'],
    ['SN/APA/ANN BELL', 'SN + APA ~ agency + ANN BELL ~ photographer // wires'],
    [
      'picture alliance/dpa | Jan Weber',
      'picture alliance ~ agency + dpa ~ agency + Jan Weber ~ photographer // wires',
    ],
    ['Getty Images/iStockphoto | filmfoto', 'Getty Images ~ agency + iStockphoto ~ agency + filmfoto // stock'],
    ['Anna Berg/dpa/Anna Berg', 'Anna Berg ~ photographer + dpa ~ agency // wires'],
    ['Ann Bell and Tom Roe (Coast)', 'Ann Bell + Tom Roe + Coast // '],
    ['Netflix, PR', 'Netflix + PR ~ handout // handout'],
    ['AFP | HANDOUT', 'AFP ~ agency + HANDOUT ~ handout // handout'],
    ['Handout via REUTERS', 'Handout ~ handout + REUTERS ~ agency // handout'],
    ['Pool via REUTERS', 'Pool + REUTERS ~ agency // wires'],
    ['U.S. District Court', 'U.S. District Court ~ handout // handout'],
    ['Harbour Ministry of Arts and Culture', 'Harbour Ministry of Arts and Culture ~ handout // handout'],
    ['Supplied image', 'Supplied image ~ handout // handout'],
    ['Photo courtesy of Ann Bell', 'Ann Bell ~ courtesy // handout'],
    ['Mit freundlicher Genehmigung des Museums', 'Museums ~ courtesy // handout'],
    ['Screenshots Instagram/TikTok', 'Instagram + TikTok // '],
    ['Capture d’écran de Reddit', 'Reddit // '],
    ['Tous droits réservés Euronews', 'Euronews // '],
    ['Metropolitan Police Vis mer', 'Metropolitan Police ~ handout // handout'],
    ['Photography by Ann Bell for The Coast Review', 'Ann Bell ~ photographer + The Coast Review // freelance'],
    ['Foto: Ann Bell Archiv', 'Ann Bell ~ photographer // '],
    ['警視庁提供', '警視庁 ~ handout // handout'],
    ['Infografik: Ann Bell; Quelle: Statistikamt', 'Ann Bell ~ illustrator + Statistikamt // '],
    ['Video: Ann Bell', 'Ann Bell ~ videographer // '],
    ['File photo', ' // '],
    ['Photo:', ' // '],
    ['', ' // '],
    ['©', ' // '],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  it('reads no more than 300 characters and 20 parties', () => {
    expect(parseCredit('Ann Bell/'.repeat(20_000)).credits.map(({ name }) => name)).toEqual(['Ann Bell', 'Ann']);
    expect(parseCredit(Array.from({ length: 60 }, (_, index) => `A${index}`).join('/')).credits).toHaveLength(20);
  });
});
