import { describe, expect, it } from 'vitest';
import { splitCaption } from './split-caption.ts';

const context = { publisherNames: ['The Harbour Post'] };

/** Caption and credits in short: `caption // name role + name role // source`. */
function inShort(text: string): string {
  const { caption, credits, sourceType } = splitCaption(text, context);
  const parties = credits.map(({ name, role }) => (role === 'credit' ? name : `${name} ~ ${role}`)).join(' + ');
  return [caption, parties, sourceType ?? ''].join(' // ');
}

describe('splitCaption', () => {
  it.each([
    [
      'The port has a new pier. Photo credit: Maren Foreign Ministry',
      'The port has a new pier. // Maren Foreign Ministry ~ handout // handout',
    ],
    [
      'The bridge (Photo by Ann Bell/AFP via Getty Images)',
      'The bridge // Ann Bell ~ photographer + AFP ~ agency + Getty Images ~ agency // wires',
    ],
    [
      'The bridge. Photograph: Ann Bell/The Harbour Post',
      'The bridge. // Ann Bell ~ photographer + The Harbour Post // staff',
    ],
    [
      'The bridge at dawn. [Courtesy of the Harbour Museum]',
      'The bridge at dawn. // Harbour Museum ~ courtesy // handout',
    ],
    ['The bridge in 1988. Courtesy of the Bell family', 'The bridge in 1988. // Bell family ~ courtesy // handout'],
    ['The bridge at dawn.Credit...', 'The bridge at dawn. //  // '],
    ['The bridge, where credit...', 'The bridge, where credit... //  // '],
    [
      'The bridge. Handout photo by the Harbour Police Department',
      'The bridge. // Harbour Police Department ~ handout // handout',
    ],
    [
      'The bridge. Photo by Ann Bell for The Coast Review',
      'The bridge. // Ann Bell ~ photographer + The Coast Review // freelance',
    ],
    [
      'The bridge. Photo by Ann Bell on Unsplash',
      'The bridge. // Ann Bell ~ photographer + Unsplash ~ agency // stock',
    ],
    ['The bridge, drawn. Illustration: Tom Roe', 'The bridge, drawn. // Tom Roe ~ illustrator // '],
    [
      'The bridge. Photo: Ann Bell Illustration: Tom Roe',
      'The bridge. // Ann Bell ~ photographer + Tom Roe ~ illustrator // ',
    ],
    ['The minister speaks. — Picture by Ann Bell', 'The minister speaks. // Ann Bell ~ photographer // '],
    ['The bridge.Photograph by Ann Bell', 'The bridge. // Ann Bell ~ photographer // '],
    ['The bridge – Photo: Ann Bell', 'The bridge // Ann Bell ~ photographer // '],
    ['(The Harbour Post)', ' // The Harbour Post // staff'],
    ['Source: national survey of bridges, Ellery', ' // national survey of bridges + Ellery // '],
    ['시장이 다리를 둘러보고 있다. 한도윤 기자', '시장이 다리를 둘러보고 있다. // 한도윤 ~ photographer // '],
    ['Vote (Image credit: Netflix', 'Vote // Netflix // '],
    ['Am Rigi. Foto: Anna Berg/dpa', 'Am Rigi. // Anna Berg ~ photographer + dpa ~ agency // wires'],
    ['Die Brücke in Rom Foto: Anna Berg', 'Die Brücke in Rom // Anna Berg ~ photographer // '],
    [
      'Bodo Bell im StudioQuelle: Anna Berg/dpa',
      'Bodo Bell im Studio // Anna Berg ~ photographer + dpa ~ agency // wires',
    ],
    ['Мост. Фото: пресс-служба МВД', 'Мост. // пресс-служба МВД ~ handout // handout'],
    ['Le pont. Crédit photo : Anne Leroi', 'Le pont. // Anne Leroi ~ photographer // '],
    ['El puente. Foto: Ana Lima / EFE', 'El puente. // Ana Lima ~ photographer + EFE ~ agency // wires'],
    ['A ponte. Foto: Divulgação', 'A ponte. // Divulgação ~ handout // handout'],
    ['De brug. Beeld: ANP', 'De brug. // ANP ~ agency // wires'],
    ['Köprü. Fotoğraf: Can Su/AA', 'Köprü. // Can Su ~ photographer + AA ~ agency // wires'],
    ['الجسر. تصوير: أحمد محمد', 'الجسر. // أحمد محمد ~ photographer // '],
    ['大桥。摄影：张三/新华社', '大桥。 // 张三 ~ photographer + 新华社 ~ agency // wires'],
    ['橋の様子＝撮影・山田太郎', '橋の様子 // 山田太郎 ~ photographer // '],
    ['橋の様子（警視庁提供）', '橋の様子 // 警視庁 ~ handout // handout'],
    ['橋（Ｃ）共同通信社', '橋 // 共同通信社 ~ agency // wires'],
    ['다리. 사진=연합뉴스', '다리. // 연합뉴스 ~ agency // wires'],
    ['Most. Fot. Jan Kowalski / PAP', 'Most. // Jan Kowalski ~ photographer + PAP ~ agency // wires'],
  ])('finds a label: %s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  it.each([
    ['The pier. (AP Photo/Ann Bell, File)', 'The pier. // AP Photo ~ agency + Ann Bell ~ photographer // wires'],
    ['The pier. AP Photo/Ann Bell', 'The pier. // AP Photo ~ agency + Ann Bell ~ photographer // wires'],
    ['The pier. Ann Bell (Keystone)', 'The pier. // Ann Bell ~ photographer + Keystone ~ agency // wires'],
    ['The pier. Ann Bell/AP', 'The pier. // Ann Bell ~ photographer + AP ~ agency // wires'],
    [
      'The pier in Madrid EFE/ J.J. Guillén',
      'The pier in Madrid // EFE ~ agency + J.J. Guillén ~ photographer // wires',
    ],
    ['The pier in Palma / Lorenzo Bell', 'The pier in Palma // Lorenzo Bell // '],
    ['The pier.\nLichtgut/Ann Bell', 'The pier. // Lichtgut + Ann Bell // '],
    ['The pier. (Harbour Museum)', 'The pier. // Harbour Museum // '],
    ['The pier. (Photo: Ann Bell) (AP)', 'The pier. // Ann Bell ~ photographer + AP ~ agency // wires'],
    ['The pier (Northern Police / SWNS)', 'The pier // Northern Police ~ handout + SWNS ~ agency // handout'],
    ['The pier. © Ann Bell / dpa', 'The pier. // Ann Bell ~ photographer + dpa ~ agency // wires'],
    [
      'The pier - Copyright Ann Bell/Copyright 2026 The AP. All rights reserved.',
      'The pier // Ann Bell ~ photographer + The AP ~ agency // wires',
    ],
    ['— Reuters pic', ' // Reuters ~ agency // wires'],
    ['Picture Alliance / dpa', ' // Picture Alliance ~ agency + dpa ~ agency // wires'],
  ])('finds brackets, signs and agencies: %s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  it.each([
    'Mario Bell (CDU) und Anna Berg (AfD)',
    'Tickets cost 10/20 crowns.',
    'Auf dem Foto: Anna Berg',
    'На фото: Иван Петров',
    'In this photo: Ann Bell',
    'A photo from a 2017 visit shows the pier.',
    'The picture by Rembrandt hangs in the hall of the museum.',
    'He posted a photo: the pier was full of people, and those who saw it were glad. Then he went.',
    'Video: So arbeitet die Bank',
    'The tram in the snow. (Archivbild)',
    '(Left to right) Ann Bell and Tom Roe',
    'He works for AP/Reuters in the city',
    '',
  ])('leaves a caption without a credit alone: %s', (text) => {
    expect(splitCaption(text, context)).toEqual({
      caption: text,
      captionStart: 0,
      captionEnd: text.length,
      credits: [],
    });
  });

  it('gives the place of the caption in the text', () => {
    const text = '  The pier.  (Photo: Ann Bell)';
    const { caption, captionStart, captionEnd } = splitCaption(text);
    expect([captionStart, captionEnd]).toEqual([2, 11]);
    expect(text.slice(captionStart, captionEnd)).toBe(caption);
  });

  it('reads a credit in front of the caption', () => {
    const text = 'Foto: dpa | Die Brücke spiegelt sich am frühen Morgen im Hafen';
    const { caption, captionStart, captionEnd, credits } = splitCaption(text);
    expect(text.slice(captionStart, captionEnd)).toBe(caption);
    expect(caption).toBe('Die Brücke spiegelt sich am frühen Morgen im Hafen');
    expect(credits.map(({ name }) => name)).toEqual(['dpa']);
  });

  it('keeps the credit line as it was printed', () => {
    expect(splitCaption('The pier. Photo: Ann Bell/AP').credits.map(({ raw }) => raw)).toEqual([
      'Photo: Ann Bell/AP',
      'Photo: Ann Bell/AP',
    ]);
  });
});
