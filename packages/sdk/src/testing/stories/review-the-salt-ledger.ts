import { paragraph } from '../block.ts';
import { emphasis, strong } from '../inline.ts';
import { people } from '../people.ts';
import type { Story } from '../story.ts';

/** A review with a box of facts; the page describes it in microdata. */
export const reviewTheSaltLedger: Story = {
  id: 1111,
  slug: 'review-the-salt-ledger',
  genre: 'review',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'theme', metadata: 'microdata', editor: 'blocks' },
  headline: '“The Salt Ledger” Review: A Tide That Takes Its Time',
  kicker: 'Theatre',
  standfirst:
    'At the Ropewalk, a play about four generations of bookkeepers finds more drama in a column of figures than most do in a war.',
  byline: { printed: 'By Casimir Dove', people: [people.dove] },
  published: '2026-10-19T00:30:00-03:00',
  section: 'culture',
  tags: ['Theatre', 'Ropewalk Theatre', 'The Salt Ledger'],
  access: 'free',
  lead: {
    id: 11111,
    scene: 'stage',
    width: 1920,
    height: 1280,
    alt: 'Two figures at a long desk on a dark stage under one lamp',
    caption: 'Ysolde Marr and Bram Teague in “The Salt Ledger.”',
    credit: { role: 'courtesy', names: ['Ropewalk Theatre'], printed: 'Photograph courtesy of the Ropewalk Theatre' },
  },
  blocks: [
    {
      type: 'infobox',
      title: 'The Salt Ledger',
      lines: [
        [strong('Where:'), ' Ropewalk Theatre, Port Ellery'],
        [strong('When:'), ' until November 21'],
        [strong('Length:'), ' 2 hours 50 minutes, with one interval'],
        [strong('Verdict:'), ' four lamps out of five'],
      ],
    },
    paragraph(
      'For the first eleven minutes of ',
      emphasis('The Salt Ledger'),
      ', nobody speaks. A woman comes in, lights a lamp, opens a book and adds up a column of figures. She frowns. She adds it up again. By the third time the whole house was adding with her, and when she found the mistake, somebody in the balcony cheered.',
    ),
    paragraph(
      'That somebody, I am told, was an accountant. But the rest of us were not far behind, and it is the great achievement of Nerys Coll’s new play that it makes one care, to the groat, about the affairs of a salt merchant’s office between 1890 and 1984.',
    ),
    paragraph(
      'The office never changes. The desk, the lamp and the ledger stay where they are while four generations of the Amberly family grow old behind them. What changes is what the figures mean: profit, then rations, then ransom, then the price of the building itself, sold in the last scene to a man who wants to put a gymnasium there.',
    ),
    paragraph(
      'Ysolde Marr plays all four Amberly women, with nothing but the set of her shoulders to tell them apart. As old Constance, who burns the accounts rather than let an occupier read them, she is terrifying. “I have never told a lie in this book,” she says, striking the match, “and I shall not have it made to tell one now.”',
    ),
    {
      type: 'pullquote',
      text: 'It makes one care, to the groat, about the affairs of a salt merchant’s office.',
    },
    paragraph(
      'Bram Teague has the harder task, as a line of husbands and clerks who understand the sums and miss the point. He is very funny in the first half and, without any visible change, heartbreaking in the second.',
    ),
    paragraph(
      'Not all of it works. A chorus of dockers, got up like a postcard, wanders on between the acts to sing about the sea. The director, Ottokar Finn, whose touch is elsewhere so light, lets them finish. And at nearly three hours the play asks for a patience which the Ropewalk’s seats, unchanged since the period of the first act, do little to reward.',
    ),
    paragraph(
      'Stay, all the same, for the final page. The last Amberly, alone, rules a double line under ninety-four years and reads out the total. I will not give it away. It is a small number, and it balances.',
    ),
  ],
  quotes: [
    { text: 'I have never told a lie in this book,', speaker: 'Constance', speakerKind: 'person' },
    { text: 'and I shall not have it made to tell one now.', speaker: 'Constance', speakerKind: 'person' },
  ],
};
