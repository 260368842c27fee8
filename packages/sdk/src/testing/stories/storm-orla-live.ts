import { paragraph } from '../block.ts';
import { strong } from '../inline.ts';
import { people } from '../people.ts';
import type { Story } from '../story.ts';

/** A storm, hour by hour. */
export const stormOrlaLive: Story = {
  id: 1103,
  slug: 'storm-orla-live',
  genre: 'liveblog',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'modern', metadata: 'plain', editor: 'blocks' },
  headline: 'Storm Orla: Harbour Shut as Gusts Reach 131 Kilometres an Hour — as It Happened',
  socialHeadline: 'Storm Orla live: harbour shut, Low Wick cut off',
  kicker: 'Live',
  standfirst:
    'Ferries stopped, the Saltmarket empty and 4,100 homes in the dark: how the strongest April storm in sixty years crossed the Strait.',
  byline: {
    printed: 'By Osric Fenwick, Ines Corrado and Courant staff',
    people: [people.fenwick, people.corrado, people.staff],
  },
  published: '2026-04-18T14:05:00-03:00',
  modified: '2026-04-19T07:42:00-03:00',
  section: 'city',
  tags: ['Storm Orla', 'Weather', 'Ferries', 'Low Wick'],
  access: 'free',
  lead: {
    id: 11031,
    scene: 'storm',
    width: 2400,
    height: 1350,
    alt: 'Waves break over a breakwater with a small lighthouse at its end',
    caption: 'Seas break over the east mole at Port Ellery on Saturday afternoon.',
    credit: {
      role: 'agency',
      names: ['Jonah Brisk', 'Northlight Press'],
      printed: 'Photograph: Jonah Brisk/Northlight Press',
    },
  },
  blocks: [paragraph('This coverage has ended. The morning’s report on the clean-up begins at the top of the page.')],
  live: {
    startedAt: '2026-04-18T14:05:00-03:00',
    endedAt: '2026-04-19T07:42:00-03:00',
    pinnedUpdateId: 'update-what-we-know',
    keyEvents: [
      { updateId: 'update-power-back', text: 'Power restored to all but 300 homes' },
      { updateId: 'update-peak-gust', text: 'Gust of 131 km/h measured at Gannet Rock' },
      { updateId: 'update-low-wick', text: 'Causeway to Low Wick under water' },
      { updateId: 'update-harbour-shut', text: 'Harbour closed to all traffic' },
    ],
    updates: [
      {
        id: 'update-power-back',
        at: '2026-04-19T07:30:00-03:00',
        headline: 'Lights back on in most of the town',
        author: people.corrado,
        blocks: [
          paragraph(
            'The power company says all but 300 of the 4,100 homes cut off overnight have their lights back. Crews are still working on the ridge above Upper Tarn, where two pylons are down.',
          ),
          paragraph(
            '“We have been lent a helicopter and eleven pots of coffee,” said the company’s duty engineer, Petra Ansgar. “I expect to run out of both by noon.”',
          ),
        ],
      },
      {
        id: 'update-what-we-know',
        at: '2026-04-19T06:15:00-03:00',
        headline: 'What we know this morning',
        blocks: [
          {
            type: 'list',
            ordered: false,
            items: [
              [
                'No deaths have been reported. Nine people were treated for cuts and bruises at the Mariners’ Hospital.',
              ],
              ['Ferries to Brackwater will not sail before two in the afternoon.'],
              ['Schools in Low Wick stay closed on Monday.'],
            ],
          },
        ],
      },
      {
        id: 'update-peak-gust',
        at: '2026-04-18T23:48:00-03:00',
        headline: 'Strongest gust: 131 kilometres an hour',
        author: people.fenwick,
        blocks: [
          paragraph(
            'The instrument on Gannet Rock recorded a gust of 131 kilometres an hour at 11:21 p.m., the weather office says. The April record of 138, set in 1964, stands.',
          ),
        ],
      },
      {
        id: 'update-pilot-post',
        at: '2026-04-18T21:10:00-03:00',
        blocks: [
          paragraph('The harbour master has asked people to keep off the mole:'),
          {
            type: 'socialPost',
            url: 'https://strait.example/@PortElleryHarbour/114882907751',
            provider: 'Strait Social',
            author: 'Port Ellery Harbour',
            handle: '@PortElleryHarbour',
            text: 'The mole is closed. It is not a viewing platform. The last three people we fetched off it were holding ice creams.',
            printedDate: 'April 18, 2026',
          },
        ],
      },
      {
        id: 'update-saltmarket',
        at: '2026-04-18T19:35:00-03:00',
        headline: 'An empty Saltmarket',
        author: people.corrado,
        blocks: [
          paragraph(
            'For the first time anyone here can remember, no stall has opened on a Saturday night. Awnings were taken down by four, and the eel smokers carried their ovens into the nave of St Brannoc’s.',
          ),
          {
            type: 'picture',
            picture: {
              id: 11032,
              scene: 'town',
              width: 1200,
              height: 800,
              alt: 'A wet, deserted square with shuttered shops',
              caption: 'The Saltmarket at seven on Saturday evening.',
              credit: {
                role: 'photographer',
                names: ['Tamsin Orrell'],
                printed: 'Photograph: Tamsin Orrell/The Ellery Courant',
              },
            },
          },
        ],
      },
      {
        id: 'update-low-wick',
        at: '2026-04-18T17:52:00-03:00',
        headline: 'Low Wick cut off',
        blocks: [
          paragraph(
            'The causeway went under at 5:40 p.m., an hour before high water. About 600 people are on the island, the parish says, with food for several days and ',
            strong('one working radio'),
            '.',
          ),
          paragraph(
            '“We have done this before and we will do it again,” the parish warden, Ida Morland, said over that radio. “Tell my sister to feed the dog.”',
          ),
        ],
      },
      {
        id: 'update-ferries',
        at: '2026-04-18T15:20:00-03:00',
        headline: 'Last ferry turns back',
        blocks: [
          paragraph(
            'The 2:30 p.m. sailing to Brackwater turned back off Gannet Rock with 212 passengers aboard. The company says nobody was hurt and that tickets are good for any day this month.',
          ),
        ],
      },
      {
        id: 'update-harbour-shut',
        at: '2026-04-18T14:05:00-03:00',
        headline: 'Harbour closed',
        author: people.fenwick,
        blocks: [
          paragraph(
            'Good afternoon, and welcome to our coverage of Storm Orla. The harbour master, Lorcan Pye, closed the port to all traffic at two o’clock. His notice says vessels at anchor must “double their lines and keep an engine warm.”',
          ),
        ],
      },
    ],
  },
  quotes: [
    {
      text: 'We have been lent a helicopter and eleven pots of coffee,',
      speaker: 'Petra Ansgar',
      speakerKind: 'person',
    },
    { text: 'I expect to run out of both by noon.', speaker: 'Petra Ansgar', speakerKind: 'person' },
    { text: 'We have done this before and we will do it again,', speaker: 'Ida Morland', speakerKind: 'person' },
    { text: 'Tell my sister to feed the dog.', speaker: 'Ida Morland', speakerKind: 'person' },
    { text: 'double their lines and keep an engine warm.', speaker: 'notice', speakerKind: 'document' },
  ],
};
