import { describe, expect, it } from 'vitest';
import { cutTitle } from './cut-title.ts';
import { siteNames } from './site-names.ts';

const page = { site: siteNames(['The Courant']), plainHeadlines: ['Ferry stops at noon'] };

describe('cutTitle', () => {
  it.each([
    ['Ferry stops at noon | Harbour | The Courant', 'Ferry stops at noon'],
    ['Ferry stops at noon-항구ㅣ신문', 'Ferry stops at noon'],
    ['Ferry stops at noon • News', 'Ferry stops at noon'],
    ['Ferry stops at noon: what we know', 'Ferry stops at noon: what we know'],
    ['Ferry stops at noon – and will not sail again before the storm has passed over the islands', undefined],
    ['Ferry stops at noontide | Harbour', undefined],
    ['Boats: Ferry stops at noon', undefined],
  ])('of %j', (title, headline) => {
    expect(cutTitle(title, page)).toBe(headline ?? title);
  });
});
