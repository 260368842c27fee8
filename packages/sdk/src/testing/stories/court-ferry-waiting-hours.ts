import { heading, paragraph } from '../block.ts';
import { emphasis } from '../inline.ts';
import { people } from '../people.ts';
import type { Story } from '../story.ts';

/** A judgment, its words, and a correction the day after. */
export const courtFerryWaitingHours: Story = {
  id: 1104,
  slug: 'court-ferry-waiting-hours',
  genre: 'report',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'theme', metadata: 'graph', editor: 'blocks' },
  headline: 'Night Ferry Crews Win Back Pay for Hours Spent Waiting',
  kicker: 'Courts',
  standfirst:
    'A deckhand who must stay aboard is at work, the Court of Appeal has ruled, whether or not the engines are running.',
  dateline: 'SENNHOLT —',
  byline: { printed: 'By Judith Amsel', people: [people.amsel] },
  published: '2026-06-03T16:20:00-03:00',
  modified: '2026-06-04T09:05:00-03:00',
  section: 'city',
  tags: ['Court of Appeal', 'Ferries', 'Wages'],
  access: 'free',
  lead: {
    id: 11041,
    scene: 'harbour',
    width: 1800,
    height: 1200,
    alt: 'A white ferry tied up at a quay at dusk',
    caption: 'The night ferry at Low Wick, where crews wait up to nine hours between sailings.',
    credit: { role: 'photographer', names: ['Jonah Brisk'], printed: 'Photograph: Jonah Brisk' },
  },
  blocks: [
    paragraph(
      'Crews of the night ferries across the Strait are owed wages for every hour they are kept aboard between sailings, the Court of Appeal ruled on Wednesday, in a judgment that may cost the Brackwater Ferry Company some 9 million crowns.',
    ),
    paragraph(
      'The three judges agreed that deckhands, stewards and engineers who may not leave the vessel while it lies at Low Wick are working, even when they are asleep. The company had paid them a flat allowance of 35 crowns a night.',
    ),
    paragraph(
      '“The bunk is provided by the employer, on the employer’s ship, for the employer’s convenience,” the judgment said. “That the claimant closed his eyes in it does not make the hours his own.”',
    ),
    paragraph(
      'The case was brought in 2023 by Emil Karsten, a deckhand from Castor Bay, who was later joined by 213 members of the Union of Deckhands and Stewards.',
    ),
    paragraph(
      '“I was never after a fortune,” Karsten said on the steps of the court. “I wanted somebody to say out loud that a night away from your children is a night.”',
    ),
    heading('A question older than steam'),
    paragraph(
      'Writing for the court, Judge Rosalind Achter traced the question to a case of 1868 about a lock keeper and his lantern, and found that the answer had not changed:',
    ),
    {
      type: 'quote',
      paragraphs: [
        'A person who is bound to remain in a place so that another may have the benefit of his presence gives something that he cannot give twice.',
        'It is labour although nothing is lifted, and it must be paid although nothing is done.',
      ],
      source: 'Karsten v. Brackwater Ferry Company, paragraph 41',
    },
    paragraph(
      'Achter rejected the company’s argument that its crews could read, play cards or watch films as they pleased. Freedom to pass the time, she wrote, “is not freedom to leave.”',
    ),
    paragraph(
      'Brackwater Ferry said it was studying the ruling and that sailings would go on as planned. “We have always paid what we understood the law to require,” the company said in a statement. “If the law is now understood otherwise, we will pay that too.”',
    ),
    {
      type: 'related',
      label: 'Related:',
      headline: 'The meadow under the ferry lane',
      slug: 'seagrass-under-the-ferry-lane',
    },
    heading('Others with a pencil in hand'),
    paragraph(
      'The union put the average claim at 42,000 crowns. Its general secretary, Delphine Moray, expects the ruling to travel. “There are pilots, lock keepers and ambulance crews who will read this tonight with a pencil in hand,” Moray said.',
    ),
    paragraph(
      'The company has 28 days to ask the Supreme Court to hear the case, known in the trade as ',
      emphasis('the bunk case'),
      '. Until then the order to pay is suspended.',
    ),
    {
      type: 'correction',
      at: '2026-06-04T09:05:00-03:00',
      text: 'Correction, June 4, 2026: An earlier version of this article gave the number of union members who joined the case as 312. It is 213.',
    },
  ],
  quotes: [
    {
      text: 'The bunk is provided by the employer, on the employer’s ship, for the employer’s convenience,',
      speaker: 'judgment',
      speakerKind: 'document',
    },
    {
      text: 'That the claimant closed his eyes in it does not make the hours his own.',
      speaker: 'judgment',
      speakerKind: 'document',
    },
    { text: 'I was never after a fortune,', speaker: 'Emil Karsten', speakerKind: 'person' },
    {
      text: 'I wanted somebody to say out loud that a night away from your children is a night.',
      speaker: 'Emil Karsten',
      speakerKind: 'person',
    },
    { text: 'is not freedom to leave.', speaker: 'Rosalind Achter', speakerKind: 'person' },
    {
      text: 'We have always paid what we understood the law to require,',
      speaker: 'Brackwater Ferry Company',
      speakerKind: 'organisation',
    },
    {
      text: 'If the law is now understood otherwise, we will pay that too.',
      speaker: 'Brackwater Ferry Company',
      speakerKind: 'organisation',
    },
    {
      text: 'There are pilots, lock keepers and ambulance crews who will read this tonight with a pencil in hand,',
      speaker: 'Delphine Moray',
      speakerKind: 'person',
    },
  ],
};
