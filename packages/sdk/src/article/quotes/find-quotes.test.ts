import type { Block, Quote } from '@broadsheet/core/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speechLanguages } from '../../candidates/language/speech-languages.ts';
import { findQuotes } from './find-quotes.ts';

function paragraphs(...texts: readonly string[]): readonly Block[] {
  return texts.map((value, index) => ({ type: 'paragraph', id: `p${index}`, children: [{ type: 'text', value }] }));
}

/** A quotation as `kind: words | speaker | kind of speaker`. */
function written({ kind, text, speaker }: Quote): string {
  return [`${kind}: ${text}`, ...(speaker === undefined ? [] : [speaker.name, speaker.kind])].join(' | ');
}

/** Lines in a language, and the quotations in them. */
const cases: readonly (readonly [language: string, lines: readonly string[], quotes: readonly string[]])[] = [
  [
    'en',
    [
      '“The ferry is late,” said Anna Lie, the captain. “We are sorry.”',
      'Lie called the delay “a bad joke”. The boat, she said, is old.',
    ],
    [
      'direct: The ferry is late, | Anna Lie | person',
      'direct: We are sorry. | Anna Lie | person',
      'partial: a bad joke | Anna Lie | person',
      'indirect: The boat, she said, is old | Anna Lie | person',
    ],
  ],
  [
    'en',
    ['Anna Lie said: “We waited all night.', '“Nobody came to help us.”', 'She added that the pier was closed.'],
    [
      'direct: We waited all night.\nNobody came to help us. | Anna Lie | person',
      'indirect: the pier was closed | Anna Lie | person',
    ],
  ],
  [
    'en',
    [
      '“Both towns will share the costs of the pier,” the joint statement said.',
      'According to the harbour board, the work begins in May.',
    ],
    [
      'direct: Both towns will share the costs of the pier, | the joint statement | document',
      'indirect: the work begins in May | the harbour board | organisation',
    ],
  ],
  [
    'en',
    [
      'Anna Lie spoke at a meeting titled “Harbours of the north and how they can be kept open.”',
      '“Both towns will share the costs of the pier,” the partner towns said in their joint statement.',
    ],
    ['direct: Both towns will share the costs of the pier, | the joint statement | document'],
  ],
  ['en', ['The “Skarvik Post” sells well, and the so-called “bridge” is a plank.'], []],
  [
    'de',
    [
      '„Die Fähre kommt zu spät“, sagte Kapitänin Anna Lie. Sie sprach von einem „schlechten Witz“.',
      'Der Hafen sei geschlossen, so Lie.',
    ],
    [
      'direct: Die Fähre kommt zu spät | Anna Lie | person',
      'partial: schlechten Witz | Anna Lie | person',
      'indirect: Der Hafen sei geschlossen | Anna Lie | person',
    ],
  ],
  ['de', ['Anna Lie erklärte, dass die Fähre morgen fährt.'], ['indirect: die Fähre morgen fährt | Anna Lie | person']],
  [
    'fr',
    [
      '« Le bac est en retard, explique Anna Lie. Nous attendons tous. »',
      'Selon la mairie de Skarvik, le quai rouvrira en mai.',
    ],
    [
      'direct: Le bac est en retard | Anna Lie | person',
      'direct: Nous attendons tous. | Anna Lie | person',
      'indirect: le quai rouvrira en mai | Skarvik | person',
    ],
  ],
  [
    'es',
    ['«El barco llega tarde», dijo Ana Prado. La alcaldesa aseguró que el muelle abrirá en mayo.'],
    ['direct: El barco llega tarde | Ana Prado | person', 'indirect: el muelle abrirá en mayo | Ana Prado | person'],
  ],
  [
    'pt',
    ['“O barco está atrasado hoje”, disse Ana Prado.'],
    ['direct: O barco está atrasado hoje | Ana Prado | person'],
  ],
  [
    'it',
    ['«Il traghetto è in ritardo», spiega Anna Prato.'],
    ['direct: Il traghetto è in ritardo | Anna Prato | person'],
  ],
  ['nl', ['"De boot is te laat", zegt Anna Lie.'], ['direct: De boot is te laat | Anna Lie | person']],
  [
    'ru',
    ['— Паром опаздывает,— сказала Анна Ли.— Мы ждем.', 'Анна Ли заявила, что причал закрыт.'],
    [
      'direct: Паром опаздывает | Анна Ли | person',
      'direct: Мы ждем. | Анна Ли | person',
      'indirect: причал закрыт | Анна Ли | person',
    ],
  ],
  [
    'uk',
    ['«Пором запізнюється на годину», — сказала Ганна Лі.'],
    ['direct: Пором запізнюється на годину | Ганна Лі | person'],
  ],
  ['kk', ['«Паром бүгін кешігіп келеді», деді Анна Ли.'], ['direct: Паром бүгін кешігіп келеді | Анна Ли | person']],
  [
    'pl',
    ['– Prom jest spóźniony – powiedziała Anna Lis. – Czekamy.'],
    ['direct: Prom jest spóźniony | Anna Lis | person', 'direct: Czekamy. | Anna Lis | person'],
  ],
  ['sv', ['”Färjan är sen i dag”, säger Anna Lie.'], ['direct: Färjan är sen i dag | Anna Lie | person']],
  ['nb', ['- Ferga er sein i dag, sier Anna Lie.'], ['direct: Ferga er sein i dag | Anna Lie | person']],
  ['da', ['»Færgen er forsinket i dag«, siger Anna Lie.'], ['direct: Færgen er forsinket i dag | Anna Lie | person']],
  [
    'tr',
    ['Ayşe Lale, "Vapur bugün çok geç kaldı." dedi.'],
    ['direct: Vapur bugün çok geç kaldı. | Ayşe Lale | person'],
  ],
  ['ar', ['وقالت آنا لي: «العبارة متأخرة جدا هذا اليوم».'], ['direct: العبارة متأخرة جدا هذا اليوم | آنا لي | person']],
  ['zh', ['安娜表示：“渡轮今天又晚点了很久。”'], ['direct: 渡轮今天又晚点了很久。 | 安娜 | person']],
  ['ja', ['花岡船長は「今日の船は遅れている」と話した。'], ['direct: 今日の船は遅れている | 花岡船長 | person']],
  [
    'ko',
    ['이안나 선장은 "오늘 배가 많이 늦었습니다"라고 말했다.'],
    ['direct: 오늘 배가 많이 늦었습니다 | 이안나 선장 | person'],
  ],
];

describe('findQuotes', () => {
  test.each(cases)('%s: %j', (language, lines, quotes) => {
    expect(findQuotes(paragraphs(...lines), language).map(written)).toEqual(quotes);
  });

  test('every table of speech has a case', () => {
    const tested = new Set(cases.map(([language]) => language));
    expect(
      Object.keys(speechLanguages).filter((language) => !tested.has(language) && !['no', 'nn'].includes(language)),
    ).toEqual([]);
  });

  test('reads a text whose language is not said', () => {
    const quotes = findQuotes(paragraphs('„Die Fähre kommt zu spät“, sagte Anna Lie.'), undefined);
    expect(quotes).toMatchObject([{ verb: 'sagte', speaker: { name: 'Anna Lie', raw: 'Anna Lie' } }]);
  });

  test('finds nothing in a language without a table', () => {
    expect(findQuotes(paragraphs('“Ferjan er sein,” seidde Anna Lie.'), 'is')).toEqual([]);
  });

  test('gives spans that hold the words, in order, whatever the text', () => {
    const unit = fc.constantFrom(
      ...'“”"„«»「」‘’\'—– -.,:!?said dass que Anna Lie 他说です'.split(''),
      'said ',
      'sagte ',
      'Anna Lie',
      ' that ',
      ', ',
    );
    const texts = fc.array(fc.string({ unit, maxLength: 60 }), { maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, ...Object.keys(speechLanguages)), (lines, language) => {
        const quotes = findQuotes(paragraphs(...lines), language);
        for (const { text, spans } of quotes) {
          expect(text.trim()).not.toBe('');
          const words = spans.map(({ blockId, start, end }) => lines[Number(blockId.slice(1))]?.slice(start, end));
          expect(words.join('\n')).toBe(text);
        }
        expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, index) => `q${index + 1}`));
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['straight marks', '"'],
    ['opening marks', '“'],
    ['guillemets', '«'],
    ['short quotations', '“a” '],
    ['quotations with speakers', '"a", said Anna Lie. '],
    ['dashes', '- A '],
    ['dashes with speakers', ': - A, said B'],
    ['reported clauses', 'said that '],
    ['initials', 'A. '],
    ['commas', ','],
    ['names', 'Anna Lie '],
    ['apostrophes', '’'],
    ['commas in front of a verb', `${', '.repeat(400)}said Anna Lie “a” `],
    ['line breaks in front of a quotation', `${'\n'.repeat(400)}“no ”said `],
    ['dashes in front of speech', `${'- '.repeat(100)}A, sa Lie `],
  ])('takes any amount of %s', (_, unit) => {
    const line = unit.repeat(Math.floor(9900 / unit.length));
    for (const language of ['en', 'fr', 'pl', 'nb', 'ko'])
      expect(findQuotes(paragraphs(...Array.from({ length: 10 }, () => line)), language).length).toBeLessThan(2100);
  });
});
