import { paragraph } from '../block.ts';
import { people } from '../people.ts';
import type { Story } from '../story.ts';

/** A take-over, from a news agency, updated twice within three hours. */
export const lumenBuysHollin: Story = {
  id: 1110,
  slug: 'lumen-buys-hollin',
  genre: 'wire',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'theme', metadata: 'plain', editor: 'blocks' },
  headline: 'Glassmaker Lumen to Buy Rival Hollin for 1.4 Billion Crowns',
  dateline: 'CASTOR BAY, May 12 (Northlight) —',
  byline: { printed: 'Northlight Press', people: [people.northlight] },
  published: '2026-05-12T11:04:00+00:00',
  modified: '2026-05-12T13:37:00+00:00',
  section: 'business',
  tags: ['Lumen & Sons', 'Hollin Glass', 'Mergers', 'Castor Bay'],
  access: 'free',
  lead: {
    id: 11101,
    scene: 'works',
    width: 1600,
    height: 1067,
    alt: 'Chimneys of a glassworks against an orange sky',
    caption: 'The Hollin works at Upper Tarn employ 870 people.',
    credit: { role: 'handout', names: ['Hollin Glass'], printed: 'Handout photo: Hollin Glass' },
  },
  blocks: [
    {
      type: 'note',
      kind: 'update',
      text: 'UPDATE: Adds comment by the competition office, closing prices.',
    },
    {
      type: 'list',
      ordered: false,
      items: [
        ['Offer of 36 crowns a share is 28% above Monday’s close'],
        ['Lumen promises no works will shut before 2029'],
        ['Competition office says it will look at bottles & jars “first and closely”'],
      ],
    },
    paragraph(
      'Lumen & Sons, the country’s largest maker of window glass, agreed on Tuesday to buy its smaller rival Hollin Glass for 1.4 billion crowns in cash, a deal that would put three of every five furnaces in the Republic of Maren under one roof.',
    ),
    paragraph(
      'Hollin’s board recommended the offer of 36 crowns a share, which is 28% above the closing price on Monday. The founding family, which holds 41%, has undertaken to accept it.',
    ),
    paragraph(
      '“Two firms that have been heating the same valley for ninety years can surely share a chimney,” Lumen’s chief executive, Beatrix Solano, told reporters in Castor Bay. “We are buying skills, and we intend to keep them.”',
    ),
    paragraph(
      'Solano put the savings at 85 million crowns a year by 2028, most of it from gas, sand and transport. She said that no works would be closed before 2029.',
    ),
    paragraph(
      'The Glassworkers’ Federation, which has 2,300 members in the two companies, was not persuaded. “A promise with a date on it is a warning,” its chairman, Piet Ulander, said by telephone.',
    ),
    paragraph(
      'Lumen will pay with 600 million crowns of its own money and a loan arranged by the Lowland Development Fund. Its debt would rise to 2.9 times annual earnings, from 1.1 times.',
    ),
    paragraph(
      'The competition office said it would look at bottles and jars first, where the two companies together have 71% of sales. In a letter to both boards seen by Northlight, the office wrote that it “does not regard imports as a sufficient restraint.”',
    ),
    paragraph('Shares of Hollin closed 25% higher at 35.10 crowns. Lumen fell 3.8%. The offer is open until July 31.'),
    paragraph('(1 crown = 100 groats)'),
    paragraph('(Reporting by Northlight’s Castor Bay bureau; editing by G. Maddern)'),
  ],
  quotes: [
    { text: 'first and closely', speaker: 'competition office', speakerKind: 'organisation' },
    {
      text: 'Two firms that have been heating the same valley for ninety years can surely share a chimney,',
      speaker: 'Beatrix Solano',
      speakerKind: 'person',
    },
    { text: 'We are buying skills, and we intend to keep them.', speaker: 'Beatrix Solano', speakerKind: 'person' },
    { text: 'A promise with a date on it is a warning,', speaker: 'Piet Ulander', speakerKind: 'person' },
    { text: 'does not regard imports as a sufficient restraint.', speaker: 'letter', speakerKind: 'document' },
  ],
};
