import { paragraph } from '../block.ts';
import { people } from '../people.ts';
import type { Credit, Picture } from '../picture.ts';
import type { Story } from '../story.ts';

const orrell: Credit = {
  role: 'photographer',
  names: ['Tamsin Orrell'],
  printed: 'Picture: Tamsin Orrell/The Ellery Courant',
};

const agency: Credit = {
  role: 'agency',
  names: ['Ravi Denholm', 'Northlight Press'],
  printed: 'Picture: Ravi Denholm/Northlight Press',
};

const pictures: readonly Picture[] = [
  {
    id: 11122,
    scene: 'lanterns',
    width: 1800,
    height: 1200,
    alt: 'Red paper lanterns hanging over a stairway',
    caption: 'Each household hangs one lantern for every member of the family, and one more for whoever may knock.',
    credit: orrell,
  },
  {
    id: 11123,
    scene: 'hills',
    width: 1800,
    height: 1200,
    alt: 'Snow-covered hills above a lake in the blue light before sunrise',
    caption: 'The ridge above Khavar before sunrise. By custom, the first person to see the boats must not say so.',
    credit: orrell,
  },
  {
    id: 11124,
    scene: 'portrait',
    width: 1200,
    height: 1500,
    alt: 'A man with a grey beard holds a half-finished lantern up to his face',
    caption: 'Dorje Malan, 81, has folded lanterns since he was seven. He made 400 for this year’s festival.',
    credit: orrell,
  },
  {
    id: 11125,
    scene: 'harbour',
    width: 1800,
    height: 1013,
    alt: 'Wooden boats with lit prows cross a dark lake',
    caption: 'The ice boats come in at last, eleven days late, with the winter’s catch.',
    credit: agency,
  },
  {
    id: 11126,
    scene: 'town',
    width: 1800,
    height: 1200,
    alt: 'A crowded quay seen from a window',
    caption: 'About 30,000 people stood on the quay. The custom house opened its roof for the first time.',
    credit: agency,
  },
  {
    id: 11127,
    scene: 'lanterns',
    width: 1800,
    height: 1200,
    alt: 'A single lantern floating on still water',
    caption: 'One lantern is always let go.',
    credit: orrell,
  },
];

/** A festival in pictures. */
export const picturesKhavarLanterns: Story = {
  id: 1112,
  slug: 'pictures-khavar-lanterns',
  genre: 'gallery',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'modern', metadata: 'plain', editor: 'blocks' },
  headline: 'In Pictures: Khavar Lights Eleven Thousand Lanterns for the Return of the Boats',
  kicker: 'In pictures',
  standfirst: 'Once a winter the lake city waits up for its fishermen. This year it waited eleven days.',
  byline: { printed: 'Pictures and words by Tamsin Orrell', people: [people.orrell] },
  published: '2026-02-18T06:10:00+05:45',
  section: 'world',
  tags: ['Khavar', 'Festivals', 'Photography'],
  access: 'free',
  lead: {
    id: 11121,
    scene: 'lanterns',
    width: 2400,
    height: 1350,
    alt: 'Hundreds of lanterns glow along a lakeside at dusk',
    caption: 'The lower town of Khavar on Tuesday evening.',
    credit: orrell,
  },
  blocks: [
    paragraph(
      'The boats of Khavar go out on the ice in December, dragged by hand to the open water in the middle of the lake, and they come back when the ice lets them. On the night they are expected, every house in the city hangs out its lanterns: about eleven thousand this year, by the count of the lamp-oil guild.',
    ),
    paragraph(
      'They were expected on February 6. A hard frost held them off the northern shore, and for eleven nights the lanterns were lit at dusk and taken in at dawn. Nobody stayed away. On the ninth night the bakers ran out of flour, and the garrison lent them some.',
    ),
    { type: 'gallery', pictures },
    paragraph(
      'It was the girls’ school on the ridge that saw them first, at twenty to six on Wednesday morning, and, as custom demands, said nothing. The bell was rung by accident, all agree, by a goat.',
    ),
    paragraph(
      'By seven the boats were in: all forty-four of them, with 212 men and women aboard, frost in their eyebrows and a very great deal of whitefish. The lanterns will burn for three nights more.',
    ),
  ],
  quotes: [],
};
