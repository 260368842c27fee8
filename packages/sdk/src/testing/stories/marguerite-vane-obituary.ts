import { paragraph } from '../block.ts';
import { emphasis } from '../inline.ts';
import { people } from '../people.ts';
import type { Story } from '../story.ts';

/** A life, with a quote over several paragraphs; the page says almost nothing to machines. */
export const margueriteVaneObituary: Story = {
  id: 1108,
  slug: 'marguerite-vane-obituary',
  genre: 'obituary',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'theme', metadata: 'sparse', editor: 'classic' },
  headline: 'Marguerite Vane, Who Taught a Coast to Swim, Dies at 97',
  kicker: 'Obituary',
  standfirst:
    'Over sixty summers she coaxed some 14,000 people into the sea, most of them against their better judgment.',
  byline: { printed: 'By Anselm Ridley', people: [people.ridley] },
  published: '2026-03-27T11:45:00-03:00',
  section: 'city',
  tags: ['Marguerite Vane', 'Swimming', 'Castor Bay'],
  access: 'free',
  lead: {
    id: 11081,
    scene: 'portrait',
    width: 1200,
    height: 1500,
    alt: 'An old woman in a white bathing cap on a beach',
    caption: 'Marguerite Vane at Castor Bay in 1988.',
    credit: { role: 'courtesy', names: ['the Vane family'], printed: 'Courtesy of the Vane family' },
  },
  blocks: [
    paragraph(
      'Marguerite Vane, a bookbinder’s daughter who learned to swim at 31 and spent the rest of her life seeing to it that nobody on this coast should have to wait as long, died on Tuesday at her home above Castor Bay. She was 97.',
    ),
    paragraph(
      'Her nephew, Lucan Vane, said that she had been in the water on Sunday. “She told me it was cold,” he said. “I had never heard her use the word.”',
    ),
    paragraph(
      'When the ferry ',
      emphasis('Countess'),
      ' went down off Gannet Rock in the autumn of 1959, eleven of the nineteen dead were within sight of the beach. Vane, who was then keeping the accounts of a sailmaker, helped to carry them up. She could not swim a stroke. Neither, she discovered, could the men who had rowed out to help.',
    ),
    paragraph(
      'The next summer she walked into the shallows in front of the sailmaker’s shed, with a manual in one hand, and taught herself. By August she was teaching six others, and by 1963 the parish had given her a hut, a whistle and a salary of one crown a year, which she framed.',
    ),
    paragraph('She described her method in a talk to the Mariners’ Guild in 1994:'),
    paragraph(
      '“People are not afraid of water. They are afraid of being looked at while they are afraid. So the first thing I do is turn my back.',
    ),
    paragraph(
      '“Then I walk out until it is up to my chin, and I talk about the price of fish. I do not teach anything. After a while there is somebody beside me, talking about the price of fish, and their feet have left the ground, and they have not noticed.',
    ),
    paragraph('“After that it is only a matter of telling them.”'),
    paragraph(
      'She never married and never, she maintained, saw the point of a pool. A proposal in 1979 to build one in her name was withdrawn after she appeared before the council in a wet bathing suit. The minutes record that the speaker “left a considerable puddle and no doubt as to her opinion.”',
    ),
    paragraph(
      'No swimmer has drowned at Castor Bay since 1971. In the register that she kept, every pupil has one line: a name, a date, and the word that he or she said on first floating. The most common, by some distance, is ',
      emphasis('oh'),
      '.',
    ),
    {
      type: 'quote',
      paragraphs: ['Turn your back, keep talking, and let them find out for themselves.'],
      source: 'Marguerite Vane, in the last line of her manual',
    },
    paragraph(
      'She is survived by two nephews, a niece and, by the count of the Guild, 14,212 swimmers. There will be no funeral. At seven in the morning on the first Sunday of June, the family has asked those who knew her to walk into the sea, and to mind their own business until it is deep enough.',
    ),
  ],
  quotes: [
    { text: 'She told me it was cold,', speaker: 'Lucan Vane', speakerKind: 'person' },
    { text: 'I had never heard her use the word.', speaker: 'Lucan Vane', speakerKind: 'person' },
    {
      text: 'People are not afraid of water. They are afraid of being looked at while they are afraid. So the first thing I do is turn my back.\n\nThen I walk out until it is up to my chin, and I talk about the price of fish. I do not teach anything. After a while there is somebody beside me, talking about the price of fish, and their feet have left the ground, and they have not noticed.\n\nAfter that it is only a matter of telling them.',
      speaker: 'Marguerite Vane',
      speakerKind: 'person',
    },
    { text: 'left a considerable puddle and no doubt as to her opinion.', speaker: 'minutes', speakerKind: 'document' },
  ],
};
