import { heading, paragraph } from '../block.ts';
import { link, strong } from '../inline.ts';
import { people } from '../people.ts';
import type { Story } from '../story.ts';

/** A story told by a table. */
export const rentsRoseTwiceAsFast: Story = {
  id: 1113,
  slug: 'rents-rose-twice-as-fast',
  genre: 'data',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'modern', metadata: 'plain', editor: 'blocks' },
  headline: 'Rents in Port Ellery Rose Twice as Fast as Wages. One Quarter Escaped',
  kicker: 'The numbers',
  standfirst:
    'A two-room flat costs 36 per cent more than five years ago, and 55 per cent more on Coalhouse Quay. In Upper Tarn, something else happened.',
  byline: { printed: 'By Roza Tamm', people: [people.tamm] },
  published: '2026-09-24T06:00:00-03:00',
  modified: '2026-09-25T12:20:00-03:00',
  section: 'city',
  tags: ['Housing', 'Rents', 'Upper Tarn', 'Data'],
  access: 'free',
  lead: {
    id: 11131,
    scene: 'town',
    width: 2000,
    height: 1125,
    alt: 'Steep roofs and chimneys of an old town in evening light',
    caption: 'Roofs of the Saltmarket quarter, where a two-room flat now costs 902 crowns a month.',
    credit: { role: 'photographer', names: ['Jonah Brisk'], printed: 'Photograph: Jonah Brisk' },
  },
  blocks: [
    paragraph(
      'In the autumn of 2021 a two-room flat in Port Ellery could be had for 545 crowns a month. The same flat now costs 741, a rise of 36 per cent. Over those five years the pay of those who might live in it went up by 18.',
    ),
    paragraph(
      'The Courant has read 31,406 lettings notices printed in this newspaper and posted on the boards of the six quarters since then. The table shows what was asked for two rooms and a kitchen, unfurnished.',
    ),
    {
      type: 'table',
      caption: 'Monthly rent asked for two rooms, in crowns',
      head: ['Quarter', '2021', '2026', 'Change'],
      rows: [
        ['Coalhouse Quay', '495', '767', '+55%'],
        ['Saltmarket', '610', '902', '+48%'],
        ['Ropewalk', '580', '817', '+41%'],
        ['Low Wick', '430', '576', '+34%'],
        ['University Hill', '640', '851', '+33%'],
        ['Upper Tarn', '455', '482', '+6%'],
        ['Whole town', '545', '741', '+36%'],
      ],
    },
    heading('The tram effect'),
    paragraph(
      'Coalhouse Quay was the cheapest quarter but two when work on ',
      link('/russian', 'the harbour tram'),
      ' began. Notices that mention the tram ask for 14 per cent more, on average, than others in the same street, although until this month there was no tram to mention.',
    ),
    paragraph(
      '“People are paying for a timetable,” said Agata Renner, who heads the city’s transport department. “I would rather they paid for the ticket.”',
    ),
    heading('What Upper Tarn did'),
    paragraph(
      'In 2022, when a third of its lettings were about to run out at once, the tenants of Upper Tarn formed a society and bought the freehold of 140 houses. The society lets them at cost. With that many flats off the market, private landlords nearby found that they could not ask for much more.',
    ),
    {
      type: 'list',
      ordered: false,
      items: [
        [strong('Before:'), ' 9 per cent of flats in Upper Tarn belonged to those who lived in them.'],
        [strong('After:'), ' 38 per cent do, through the society.'],
        [strong('Cost:'), ' 22 million crowns, borrowed over forty years.'],
      ],
    },
    paragraph(
      '“It is not magic, it is a mortgage with a lot of signatures,” said Corin Abasi, the society’s treasurer. Abasi now gives two talks a week to visitors from other towns. Few of them, he said, have done anything yet.',
    ),
    paragraph(
      'A report to the city council in August noted that the model “depends on a moment of crisis which no prudent authority would wish to create.”',
    ),
    {
      type: 'infobox',
      title: 'How we counted',
      lines: [
        ['Notices were read by machine and one in fifty was checked by hand; 97 per cent had been read correctly.'],
        ['Where a notice gave a weekly rent, we multiplied it by 52 and divided by 12.'],
        ['Wages are those of the revenue office, for all employees resident in the town.'],
      ],
    },
    {
      type: 'correction',
      at: '2026-09-25T12:20:00-03:00',
      text: 'Correction: The rent asked on University Hill in 2026 was printed as 815 crowns. It was 851. The percentage was correct.',
    },
  ],
  quotes: [
    { text: 'People are paying for a timetable,', speaker: 'Agata Renner', speakerKind: 'person' },
    { text: 'I would rather they paid for the ticket.', speaker: 'Agata Renner', speakerKind: 'person' },
    {
      text: 'It is not magic, it is a mortgage with a lot of signatures,',
      speaker: 'Corin Abasi',
      speakerKind: 'person',
    },
    {
      text: 'depends on a moment of crisis which no prudent authority would wish to create.',
      speaker: 'report',
      speakerKind: 'document',
    },
  ],
};
