import { heading, paragraph } from '../block.ts';
import { emphasis } from '../inline.ts';
import { people } from '../people.ts';
import type { Story } from '../story.ts';

/** A column by a guest with an affiliation. */
export const aStreetIsNotAPipe: Story = {
  id: 1107,
  slug: 'a-street-is-not-a-pipe',
  genre: 'opinion',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'modern', metadata: 'plain', editor: 'blocks' },
  headline: 'A Street Is Not a Pipe',
  kicker: 'Opinion',
  standfirst:
    'We judge our roads by how fast they empty. We should judge them by who is willing to stand still in them.',
  byline: { printed: 'By Pell Armitage, University of Sennholt', people: [people.armitage] },
  published: '2026-08-09T08:00:00+02:00',
  section: 'opinion',
  tags: ['Streets', 'City planning', 'Ropewalk'],
  access: 'free',
  blocks: [
    paragraph(
      'There is a form that the roads office of Port Ellery fills in every spring. It has a box for vehicles per hour, a box for the average speed and a box for the number of seconds lost at each crossing. It has no box for people. I asked why, and was told, kindly, that people are hard to count.',
    ),
    paragraph(
      'They are not. I spent a week in June with six students and a bag of pebbles at the corner of the Ropewalk and Customs Lane. We moved one pebble from the left pocket to the right for everybody who stopped: to talk, to look into a window, to tie a shoe, to wait for a child. In seven days we moved 9,412 pebbles. In the same hours 6,030 vehicles went by.',
    ),
    paragraph(
      'The form knows about the 6,030. On the strength of it, the office proposes to take away the two benches and the plane tree at that corner, which cost drivers, it reckons, four seconds each.',
    ),
    {
      type: 'pullquote',
      text: 'What we do not count, we end up paying to remove.',
    },
    heading('The metaphor that ate the map'),
    paragraph(
      'Somewhere in the last century we began to talk about traffic as ',
      emphasis('flow'),
      '. It was a figure of speech borrowed from engineers who looked after drains. Once you have taken it up, everything else follows. A crossing becomes a blockage, a market an obstruction, an old man with a shopping bag a kind of sediment.',
    ),
    paragraph(
      'But water wants to be elsewhere, and most of us, most of the time, do not. We are already where we were going. A street is the only room in the city that belongs to everyone who happens to be in it, and the sole test of a room is whether anybody cares to stay.',
    ),
    paragraph(
      'I know what will be said against this, because my brother drives a delivery van and says it at dinner. His day is made of those seconds. Four here and six there, and he is home after his daughter is asleep. He is right, and nobody should plan a street without asking him.',
    ),
    paragraph(
      'So let us ask him. When we did, it turned out that he loses most of his time not to benches but to other vans, double parked, for want of anywhere to stop. Put a loading bay where the third lane is, and he gets his evening back. The tree can stay.',
    ),
    heading('One more box'),
    paragraph(
      'My proposal is modest. Add a box to the form. Let the roads office count, for one week of every year, how many people stop on each street of the town, and let no street be changed until somebody has written down what the change will do to that number.',
    ),
    paragraph('I have a bag of pebbles that it is welcome to borrow.'),
    { type: 'divider' },
    paragraph(
      emphasis(
        'Pell Armitage is a professor of urban geography at the University of Sennholt. The views expressed here are the author’s own.',
      ),
    ),
  ],
  quotes: [],
};
