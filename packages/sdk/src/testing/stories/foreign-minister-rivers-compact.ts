import { paragraph } from '../block.ts';
import { link } from '../inline.ts';
import { people } from '../people.ts';
import type { Story } from '../story.ts';

/** A minister's speech, told as ministries and their newspapers tell it. */
export const foreignMinisterRiversCompact: Story = {
  id: 1101,
  slug: 'foreign-minister-rivers-compact',
  genre: 'report',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'theme', metadata: 'graph', editor: 'classic' },
  headline: 'Maren Foreign Minister Speaks at Ministerial Session of Inland Waters Compact',
  byline: { printed: 'By Courant staff', people: [people.staff] },
  published: '2026-06-19T09:25:00+05:45',
  section: 'world',
  tags: ['Inland Waters Compact', 'Aldis Verrin', 'Foreign policy'],
  access: 'free',
  blocks: [
    paragraph(
      'Maren Foreign Minister Aldis Verrin spoke at the ministerial session of the Inland Waters Compact, titled “Open Rivers, Common Duties: Keeping Cargo Moving in a Dry Decade.”',
    ),
    {
      type: 'picture',
      picture: {
        id: 11011,
        scene: 'hall',
        width: 1600,
        height: 1067,
        alt: 'A long table of delegates in front of a wall of flags',
        caption: 'Maren is a founding member of the Inland Waters Compact.',
        credit: { role: 'handout', names: ['Maren Foreign Ministry'], printed: 'Photo credit: Maren Foreign Ministry' },
      },
    },
    paragraph(
      'The session, held by video link from the lake city of Khavar, was attended by ministers and envoys of 19 countries. Philippa Osei-Lund, who heads the Continental Rivers Office (CRO), and Marcus Teveth, president of the Lowland Development Fund (LDF), took part as guests.',
    ),
    paragraph(
      'The talks turned on low water, the repair of locks and the paperwork that holds barges at borders. When they ended, the participants adopted a joint statement.',
    ),
    paragraph(
      'Verrin told the session that river pilots should be working together long before lawyers do, and he urged the partner countries to put their customs forms online.',
    ),
    paragraph(
      '“A barge that waits three days for a stamp has already lost to the road,” he said. “We can give those three days back without laying a single stone.”',
    ),
    paragraph(
      'Maren backed the plan for a Common Dredging Pool, whose members pledge to “sound, mark and deepen the channel together, lend one another dredgers and crews without waiting for an invoice, train lock keepers and pilots at a common school, open their records of sediment and ice to the universities on both banks, and come to the aid of any port that is cut off by low water.”',
    ),
    paragraph(
      'Lenders were asked to put more money into quays that can stand a flood and into better pay for rescue crews.',
    ),
    paragraph(
      'The Maren minister also spoke up for a shared digital logbook. His country, he said, offers its ports on the Strait as the place where lake barges and seagoing ships exchange their cargo.',
    ),
    paragraph(
      '“Low water does not stop at a border post, and each of us lives downstream of somebody. We thank the Continental Rivers Office for measuring what we share, and will be guided by its gauges rather than by our own hopes. No ship, crew or cargo shall be turned away on account of the flag it sails under, and a neighbour in difficulty is owed help before it is owed advice,” the ministers said in their joint statement.',
    ),
    paragraph(
      'The next session is to be held in the autumn of 2027 in Port Ellery, where a working group on lock repairs will meet every quarter until then.',
    ),
    paragraph(
      'The full text of the joint statement can be accessed ',
      link('https://rivers-compact.example/statements/2026-06-18', 'here'),
    ),
  ],
  promotion: {
    text: 'Have The Ellery Courant’s stories brought straight to your inbox! Register on the website or follow us on Facebook, Instagram, Telegram, YouTube and X!',
    href: '/newsletters',
  },
  quotes: [
    {
      text: 'A barge that waits three days for a stamp has already lost to the road,',
      speaker: 'Aldis Verrin',
      speakerKind: 'person',
    },
    {
      text: 'We can give those three days back without laying a single stone.',
      speaker: 'Aldis Verrin',
      speakerKind: 'person',
    },
    {
      text: 'sound, mark and deepen the channel together, lend one another dredgers and crews without waiting for an invoice, train lock keepers and pilots at a common school, open their records of sediment and ice to the universities on both banks, and come to the aid of any port that is cut off by low water.',
      speaker: 'members of the Common Dredging Pool',
      speakerKind: 'organisation',
    },
    {
      text: 'Low water does not stop at a border post, and each of us lives downstream of somebody. We thank the Continental Rivers Office for measuring what we share, and will be guided by its gauges rather than by our own hopes. No ship, crew or cargo shall be turned away on account of the flag it sails under, and a neighbour in difficulty is owed help before it is owed advice,',
      speaker: 'joint statement',
      speakerKind: 'document',
    },
  ],
};
