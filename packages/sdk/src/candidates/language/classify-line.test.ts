import { describe, expect, it } from 'vitest';
import { classifyLine, type LineClass } from './classify-line.ts';

const lines: Readonly<Record<LineClass, readonly string[]>> = {
  newsletter: [
    'Get The Harbour Post stories sent directly to you! Sign up via the website or subscribe to our Twitter, Facebook, Instagram, Telegram, YouTube and Tiktok!',
    'Sign up for the Morning Tide newsletter',
    'Want to read the rest? Subscribe to our newsletter.',
    'Abonnieren Sie unseren Newsletter',
    'Inscrivez-vous à notre newsletter',
    'Suscríbete a nuestro boletín',
    'Iscriviti alla newsletter',
    'Schrijf je in voor onze nieuwsbrief',
    'Подпишитесь на нашу рассылку',
    'Assine a nossa newsletter',
  ],
  consent: [
    'To view this content, please accept the cookies of the harbour map.',
    'Externer Inhalt nicht verfügbar',
    'Pour afficher ce contenu, vous devez accepter les cookies.',
  ],
  promotion: [
    'Follow us on Twitter',
    'Follow the Harbour Post on Twitter',
    'Join our WhatsApp channel for updates',
    'Download our app',
    'Share this article',
    'Folgen Sie uns auf Instagram',
    'Подписывайтесь на наш Telegram-канал',
    'Suivez-nous sur Facebook',
    'Síguenos en Facebook y Twitter',
    'Clique aqui e siga nosso canal no WhatsApp',
    'Seguici su Facebook',
    'Volg ons op Facebook',
    'Bizi takip edin',
    'تابعونا على فيسبوك',
    '关注我们的微信公众号',
    'Біздің Telegram арнамызға жазылыңыз',
  ],
  related: [
    'Read more: Tram to run by spring',
    '► READ MORE | Tram to run by spring',
    'Related: Tram to run by spring',
    'Watch: the river in flood',
    'Lesen Sie auch: Die Brücke',
    'Lesen Sie auch',
    'À lire aussi : Le pont',
    'A LIRE AUSSI Le pont',
    'Lea también: El puente',
    'Leia também',
    'Leggi anche',
    'Lees ook',
    'Читайте также: Мост открыт',
    'Сондай-ақ оқыңыз: Көпір',
    'İlgili Haberler',
    'اقرأ أيضا: الجسر',
    '相关阅读：大桥',
    '関連記事',
    'Czytaj także',
    '관련기사',
  ],
  correction: [
    'Correction: An earlier version of this article misspelled a name.',
    'An earlier version of this story said the tram ran in 2016.',
    'Correction (3 May): the tram ran in 2017.',
    'Update: the bridge has reopened.',
    'Editor’s note: This story is part of a series.',
    'Anmerkung der Redaktion: Der Text wurde geändert.',
    'In einer früheren Version dieses Textes stand ein falscher Name.',
    'От редакции: имя исправлено.',
    'Fe de errores: el puente abrió en 2017.',
    `Correction: ${'The tram ran in 2017 and not in 2016, as the council has said. '.repeat(10)}`,
  ],
  advertisement: [
    'Advertisement',
    '- Advertisement -',
    'ADVERTISEMENT - STORY CONTINUES BELOW',
    'Anzeige',
    'Publicité',
    'Реклама',
    '广告',
    'Reklam',
    'إعلان',
  ],
  'lost-link': [
    'The full text of the statement can be accessed here',
    'The report can be found here.',
    'Click here',
    'For the form, click here.',
    'Подробности по ссылке',
    'Der Bericht ist hier abrufbar.',
  ],
};

const cases = Object.entries(lines).flatMap(([lineClass, texts]) => texts.map((text) => [lineClass, text] as const));

/** Sentences of stories that mention the same things. */
const prose = [
  'Subscribers to the newsletter rose by five percent last year.',
  'The newsletter, sent to 4,000 people, was written by hand.',
  '“Sign up for our newsletter,” she told them.',
  'Get an email from the boss after midnight and you may sue.',
  'Download speeds in the app fell by half.',
  'Want to try the app? Start with the settings.',
  'Follow the Telegram trail and you find three men.',
  'Stay in the channel and hold your course, the pilot said.',
  'Join us, they said, and nobody came.',
  'Like us, they were tired of the noise.',
  'Support for our journalists grew, the editor said.',
  'Read more books this year, she advised.',
  'The council read more than forty letters.',
  'Related parties sued over the bridge.',
  'Watch the river and you see it rise.',
  'Note the colours of the bridge.',
  'Rare birds can be found here.',
  'The correction of the river took ten years.',
  'Corrections officers went on strike.',
  'The update of the software failed.',
  'Updated: 3 May 2024, 15:47',
  'Updated: 10/31/2024 Moving to the harbour can be an adventure for people of every age.',
  'Updates',
  'Corrections',
  'The other towns share this requirement.',
  'Aktualisiert: 03.05.2024, 15:47 Uhr',
  'The ad ran for weeks in the local paper.',
  'Die Anzeige erschien am Montag in der Zeitung.',
  'Unser Reporter hat die App getestet und uns erzählt, wie sie arbeitet.',
  'Подписка на газету выросла.',
  'Реклама на мосту провисела неделю.',
  '他在微信上说，大桥已经开放。',
  '',
  '!!! — …',
  'x'.repeat(500),
];

describe('classifyLine', () => {
  it.each(cases)('%s: %s', (lineClass, text) => {
    expect(classifyLine(text)).toBe(lineClass);
  });

  it.each(prose)('leaves prose alone: %s', (text) => {
    expect(classifyLine(text)).toBeUndefined();
  });
});
