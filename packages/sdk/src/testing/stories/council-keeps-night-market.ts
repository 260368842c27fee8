import { heading, paragraph } from '../block.ts';
import { link, strong } from '../inline.ts';
import { people } from '../people.ts';
import type { Story } from '../story.ts';

/** A vote in the town hall, by two reporters. */
export const councilKeepsNightMarket: Story = {
  id: 1102,
  slug: 'council-keeps-night-market',
  genre: 'report',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'theme', metadata: 'plain', editor: 'blocks' },
  headline: 'Council Keeps the Night Market Open by a Single Vote',
  socialHeadline: 'Eleven to ten: how Port Ellery kept its night market',
  kicker: 'Town hall',
  standfirst:
    'Traders on the Saltmarket may stay until two in the morning for another three years, but the council wants them to pay for their own sweeping.',
  dateline: 'PORT ELLERY —',
  byline: { printed: 'By Ines Corrado and Tobias Hale', people: [people.corrado, people.hale] },
  published: '2026-05-11T22:40:00-03:00',
  modified: '2026-05-12T07:15:00-03:00',
  section: 'city',
  tags: ['Night market', 'Port Ellery council', 'Saltmarket'],
  access: 'free',
  lead: {
    id: 11021,
    scene: 'town',
    width: 2000,
    height: 1333,
    alt: 'Market stalls under strings of lamps in a narrow square at night',
    caption: 'Stalls on the Saltmarket an hour before midnight on Friday.',
    credit: { role: 'photographer', names: ['Tamsin Orrell'], printed: 'Photograph: Tamsin Orrell/The Ellery Courant' },
  },
  blocks: [
    paragraph(
      'The night market on the Saltmarket will keep its lamps lit for at least three more years after councillors voted 11 to 10 on Monday to renew its licence, ending a quarrel that has divided the old town since the winter.',
    ),
    paragraph(
      'The vote, taken shortly after ten in the evening before a full gallery, lets 84 traders sell until two in the morning from Thursday to Sunday. In return they will pay a sweeping charge of 12 crowns a night and move their generators behind the Customs House.',
    ),
    paragraph(
      '“I have slept above that square for thirty years, and I would miss the noise if it went,” said Councillor Maud Ferring, who lives on the Ropewalk and whose vote, undeclared until the last minute, decided the matter. “What I will not miss is walking to church through fish scales.”',
    ),
    paragraph(
      'The mayor, Edvin Castellane, had proposed closing the market at eleven. The watch, he argued, could not be asked to police a square “the size of a parade ground with the manners of a fairground.”',
    ),
    heading('Twelve hundred letters'),
    paragraph(
      'The council received more than 1,200 letters, by far the most since the plan to fill in the inner dock was dropped in 2011. ',
      link('/city', 'A count by the clerk’s office'),
      ' found that seven in ten were in favour.',
    ),
    paragraph(
      'Among those against was the Saltmarket Residents’ Circle, which speaks for some 240 households. Its secretary, Benedikt Laar, called the new terms “a plaster on a broken leg.”',
    ),
    paragraph(
      '“Nobody here wants to send anybody home hungry,” Laar said after the vote. “We asked for one quiet night in the week, and we were given a broom.”',
    ),
    {
      type: 'related',
      label: 'Read more:',
      headline: 'How Storm Orla emptied the Saltmarket for the first time in a century',
      slug: 'storm-orla-live',
    },
    heading('What changes in June'),
    {
      type: 'list',
      ordered: false,
      items: [
        [strong('Hours:'), ' Thursday to Sunday, from six in the evening to two in the morning.'],
        [strong('Sweeping:'), ' 12 crowns a stall a night, collected at the pitch.'],
        [
          strong('Power:'),
          ' generators out of the square by June 15; the council will lay a cable along Customs Lane.',
        ],
        [strong('Music:'), ' none after midnight, amplified or otherwise.'],
      ],
    },
    paragraph(
      'Traders, several of whom had closed their stalls to attend, cheered from the gallery until the mayor threatened to clear it. Oriel Banda, who has sold smoked eel on the same pitch since she was sixteen, said the charge would cost her about 2,300 crowns a year.',
    ),
    paragraph('“I will pay it and grumble,” she said. “My mother paid in eels.”'),
    paragraph(
      'The council will look at the licence again in the spring of 2029, or sooner, the motion says, “if complaints upheld by the clerk exceed forty in any quarter.”',
    ),
  ],
  promotion: {
    text: 'Sign up for the Harbour Letter, our weekday newsletter, and get the town hall in your inbox before breakfast.',
    href: '/newsletters',
  },
  quotes: [
    {
      text: 'I have slept above that square for thirty years, and I would miss the noise if it went,',
      speaker: 'Maud Ferring',
      speakerKind: 'person',
    },
    {
      text: 'What I will not miss is walking to church through fish scales.',
      speaker: 'Maud Ferring',
      speakerKind: 'person',
    },
    {
      text: 'the size of a parade ground with the manners of a fairground.',
      speaker: 'Edvin Castellane',
      speakerKind: 'person',
    },
    { text: 'a plaster on a broken leg.', speaker: 'Benedikt Laar', speakerKind: 'person' },
    { text: 'Nobody here wants to send anybody home hungry,', speaker: 'Benedikt Laar', speakerKind: 'person' },
    {
      text: 'We asked for one quiet night in the week, and we were given a broom.',
      speaker: 'Benedikt Laar',
      speakerKind: 'person',
    },
    { text: 'I will pay it and grumble,', speaker: 'Oriel Banda', speakerKind: 'person' },
    { text: 'My mother paid in eels.', speaker: 'Oriel Banda', speakerKind: 'person' },
    {
      text: 'if complaints upheld by the clerk exceed forty in any quarter.',
      speaker: 'motion',
      speakerKind: 'document',
    },
  ],
};
