import { heading, paragraph } from '../block.ts';
import { emphasis, link, sub, sup } from '../inline.ts';
import { people } from '../people.ts';
import type { Story } from '../story.ts';

/** A science feature for subscribers, with formulas. */
export const seagrassUnderTheFerryLane: Story = {
  id: 1105,
  slug: 'seagrass-under-the-ferry-lane',
  genre: 'feature',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'modern', metadata: 'plain', editor: 'blocks' },
  headline: 'The Meadow Under the Ferry Lane',
  socialHeadline: 'An underwater meadow holds more carbon than every tree in Port Ellery',
  kicker: 'Ocean science',
  standfirst:
    'For a century, ships have passed over a bed of seagrass that nobody had measured. It turns out to hold more carbon than every tree in Port Ellery.',
  byline: { printed: 'By Wilhelmina Stroud', people: [people.stroud] },
  published: '2026-07-16T05:30:00-03:00',
  section: 'science',
  tags: ['Seagrass', 'Carbon', 'Institute of Coastal Studies', 'Ferries'],
  access: 'subscribers',
  lead: {
    id: 11051,
    scene: 'seabed',
    width: 2200,
    height: 1238,
    alt: 'Drawing of a ship’s hull above long blades of grass on the sea floor',
    caption: 'The meadow begins eleven metres below the keel of the Brackwater ferry.',
    credit: { role: 'illustrator', names: ['Ottoline Greaves'], printed: 'Illustration: Ottoline Greaves' },
  },
  blocks: [
    paragraph(
      'Eleven metres below the keel of the Brackwater ferry, in water the colour of bottle glass, something has been growing since before the town above it had a name.',
    ),
    paragraph(
      'The meadow covers 6.2 km',
      sup('2'),
      ' of the sea floor. A survey published on Thursday puts the carbon locked into its roots and mud at 181,000 tonnes, as much as is found in some 664,000 tonnes of CO',
      sub('2'),
      ', or the exhaust of every engine in Port Ellery over nine years.',
    ),
    paragraph(
      '“We went down expecting a lawn and found a forest lying on its side,” said Saskia Thorne, who led the work at the Institute of Coastal Studies in Sennholt. “The plants are knee-high. What matters is the four metres of peat beneath them.”',
    ),
    heading('Counting by hand'),
    paragraph(
      'Thorne’s team of nine spent two summers laying out frames of 0.25 m',
      sup('2'),
      ' and counting shoots one by one. In the densest growth they found 940 shoots to the square metre. Cores pulled from underneath reached layers laid down about 3,000 years ago.',
    ),
    {
      type: 'picture',
      picture: {
        id: 11052,
        scene: 'seabed',
        width: 1500,
        height: 1000,
        alt: 'A square frame laid on a bed of green blades',
        caption: 'One of the 1,116 frames in which shoots were counted.',
        credit: {
          role: 'courtesy',
          names: ['Institute of Coastal Studies'],
          printed: 'Courtesy of the Institute of Coastal Studies',
        },
      },
    },
    paragraph(
      'Seagrass is a flowering plant that moved back to the sea. It feeds on dissolved HCO',
      sub('3'),
      sup('−'),
      ' as well as on CO',
      sub('2'),
      ', and it traps whatever drifts by: silt, shells, the bones of small fish. The mud that forms lacks oxygen, so what is buried in it hardly rots.',
    ),
    {
      type: 'pullquote',
      text: 'We went down expecting a lawn and found a forest lying on its side.',
      speaker: 'Saskia Thorne',
    },
    paragraph(
      'Other researchers urge caution. Ikenna Brandt, who studies sediment at the University of Sennholt and had no part in the survey, said cores from 31 places could not speak for the whole bed. “I believe the number to within a third,” Brandt said. “For a first measurement, that is a compliment.”',
    ),
    heading('Anchors and wakes'),
    paragraph(
      'The study, in the journal ',
      emphasis('Tidal Letters'),
      ', also counted 14 bare scars where an anchor had been dragged through the roots. Each takes about sixty years to close. Its authors recommend “a voluntary zone without anchors, 900 metres wide on either side of the lane.”',
    ),
    paragraph(
      'Lorcan Pye, the harbour master, said he would be glad to draw such a zone on the chart and doubted that it would change much. “Nobody anchors there on purpose,” Pye said. “It happens when an engine stops, and then you are not thinking about grass.”',
    ),
    paragraph(
      'The ',
      link('/city', 'ferry company'),
      ' has offered to report every anchor it drops. It dropped two last year.',
    ),
    heading('What comes next', 3),
    paragraph(
      'This autumn the team will return with a borrowed sonar to look for the meadow’s northern edge, which lies somewhere beyond the limit of the charts. Thorne has promised her divers that they will not have to count it. She has not told them, she admits, that somebody must count a tenth of it to check the machine.',
    ),
    {
      type: 'note',
      kind: 'editor',
      text: 'Editor’s note: The Courant’s science desk takes no money from the institutions named in this article.',
    },
  ],
  quotes: [
    {
      text: 'We went down expecting a lawn and found a forest lying on its side,',
      speaker: 'Saskia Thorne',
      speakerKind: 'person',
    },
    {
      text: 'The plants are knee-high. What matters is the four metres of peat beneath them.',
      speaker: 'Saskia Thorne',
      speakerKind: 'person',
    },
    { text: 'I believe the number to within a third,', speaker: 'Ikenna Brandt', speakerKind: 'person' },
    { text: 'For a first measurement, that is a compliment.', speaker: 'Ikenna Brandt', speakerKind: 'person' },
    {
      text: 'a voluntary zone without anchors, 900 metres wide on either side of the lane.',
      speaker: 'study',
      speakerKind: 'document',
    },
    { text: 'Nobody anchors there on purpose,', speaker: 'Lorcan Pye', speakerKind: 'person' },
    {
      text: 'It happens when an engine stops, and then you are not thinking about grass.',
      speaker: 'Lorcan Pye',
      speakerKind: 'person',
    },
  ],
};
