import { describe, expect, it } from 'vitest';
import { helpFor } from './failure-help.ts';

const message = 'Could not fetch it.';

describe('helpFor', () => {
  it('tells what a source is that is no article', () => {
    expect(helpFor({ code: 'NOT_AN_ARTICLE', kind: 'consent', message }).title).toBe('This is a consent wall');
    expect(helpFor({ code: 'NOT_AN_ARTICLE', kind: 'index', message }).title).toBe('This is a list of stories');
  });

  it('tells how a request failed, by its status where there is one', () => {
    const help = (statusCode: number) => helpFor({ code: 'FETCH_FAILED', kind: 'status', message, statusCode }).title;
    expect(help(410)).toBe('There is no such page');
    expect(help(403)).toBe('The site does not let us in');
    expect(help(503)).toBe('The site is in trouble');
    expect(help(418)).toBe('The site said no');
    expect(helpFor({ code: 'FETCH_FAILED', kind: 'content-type', message, statusCode: 200 }).title).toBe(
      'This is no page',
    );
  });

  it('tells every other code', () => {
    expect(helpFor({ code: 'ADDRESS_REFUSED', message }).title).toBe('This address is not fetched');
  });
});
