import { paragraph } from '../block.ts';
import { strong } from '../inline.ts';
import { people } from '../people.ts';
import type { Story } from '../story.ts';

/** A conversation in questions and answers. */
export const lastKeeperOfGannetRock: Story = {
  id: 1109,
  slug: 'last-keeper-of-gannet-rock',
  genre: 'interview',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'modern', metadata: 'plain', editor: 'blocks' },
  headline: 'The Last Keeper of Gannet Rock: ‘The Light Never Asked How I Was’',
  kicker: 'The Saturday interview',
  standfirst:
    'Joss Hallam kept the lighthouse for 27 years. On Wednesday he will hand the key to a box the size of a loaf. He talks about fog, marmalade and being replaced.',
  byline: { printed: 'By Hester Quill', people: [people.quill] },
  published: '2026-10-03T07:00:00-03:00',
  section: 'culture',
  tags: ['Gannet Rock', 'Lighthouses', 'Joss Hallam'],
  access: 'free',
  lead: {
    id: 11091,
    scene: 'lighthouse',
    width: 2000,
    height: 1333,
    alt: 'A lighthouse on a bare rock in a calm sea',
    caption: 'Gannet Rock, 14 kilometres out, in September.',
    credit: { role: 'photographer', names: ['Tamsin Orrell'], printed: 'Photograph: Tamsin Orrell/The Ellery Courant' },
  },
  blocks: [
    paragraph(
      'The boat to Gannet Rock leaves when it can. On the day of this conversation it could, just, and Joss Hallam was waiting on the landing with a rope in his hand and an apology for the weather, which was perfect.',
    ),
    paragraph(
      'Hallam, 64, is the last resident keeper on the Strait. From next week the lamp will be watched by an instrument in Sennholt. We spoke in the kitchen, at the foot of 148 steps.',
    ),
    paragraph(strong('You came here in 1999. Was it meant to be for long?')),
    paragraph(
      'Six months. I had a bad winter on the trawlers and wanted somewhere the floor kept still. The man before me left a cat and half a jar of marmalade, and by the time both were gone I had stopped looking at the calendar.',
    ),
    paragraph(strong('What does a keeper do all day?')),
    paragraph(
      'Nothing, very carefully. You clean the glass. You write down the wind. Most of it is noticing. A bearing sounds different a week before it fails, and a gull sits differently an hour before fog. No one thing is hard, but you must do it on the day you do not feel like it.',
    ),
    paragraph(strong('And the fog?')),
    paragraph(
      'The longest was nine days, in 2008. You stop believing in the land. I used to read the tide tables out loud, for company, and I would find myself disagreeing with them.',
    ),
    {
      type: 'pullquote',
      text: 'You clean the glass. You write down the wind. Most of it is noticing.',
      speaker: 'Joss Hallam',
    },
    paragraph(strong('The lights service says the new system will be more reliable than a person. Is it wrong?')),
    paragraph(
      'No. I slept through an alarm in 2003, and a coaster put her bow on the ledge. Nobody was hurt, but I know what time it was, to the minute, and I expect I always will. A box would not have slept. I only wonder who it will telephone when a gull sits oddly.',
    ),
    paragraph(strong('Have you met your replacement?')),
    paragraph(
      'They sent it over in August to get used to the damp. It is grey, and it hums. I put it on the shelf by the marmalade and told it about the bearing. It did not seem interested.',
    ),
    paragraph(strong('What will you miss?')),
    paragraph(
      'Being needed by people I never met. Somebody out there saw the flash, thought nothing of it and went below to make tea. That is the whole job. The light never asked how I was, and I found that restful.',
    ),
    paragraph(strong('And on Thursday, when you wake up ashore?')),
    paragraph(
      'My sister has a room for me on the Ropewalk, over the tram. I am told it goes by every eight minutes. I shall write down the wind, I suppose, until somebody tells me to stop.',
    ),
    {
      type: 'related',
      label: 'Read more:',
      headline: 'The tram is back on the quays, sixty years on (in Russian)',
      slug: 'harbour-tram-russian',
    },
    paragraph(
      'In its notice to mariners, the lights service says the change “is not expected to alter the character of the light.” Hallam has pinned it above the sink.',
    ),
    {
      type: 'note',
      kind: 'editor',
      text: 'This conversation has been shortened and edited for clarity.',
    },
  ],
  promotion: {
    text: 'Did you enjoy this conversation? Subscribe to our Saturday newsletter and never miss the next one.',
    href: '/newsletters',
  },
  quotes: [
    {
      text: 'is not expected to alter the character of the light.',
      speaker: 'notice to mariners',
      speakerKind: 'document',
    },
  ],
};
