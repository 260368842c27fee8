import { describe, expect, test } from 'vitest';
import { InputError } from '../errors/input-error.ts';
import { definePublisher } from './define-publisher.ts';

const template = { from: '2024-03-01', reason: 'Letters stand between the paragraphs.' };
const courant = { name: 'ellery-courant', hosts: ['ellery-courant.example'], templates: [template] };

describe('definePublisher', () => {
  test('gives back rules that are right, also without templates', () => {
    const none = { ...courant, templates: [] };
    expect([definePublisher(courant), definePublisher(none)]).toEqual([courant, none]);
  });

  test.each([
    ['no object', undefined, 'expected object'],
    ['an unknown property', { ...courant, host: 'x' }, '"host"'],
    ['a name that is no file name', { ...courant, name: 'The Courant' }, 'name'],
    ['no host', { ...courant, hosts: [] }, 'hosts'],
    ['a host with www', { ...courant, hosts: ['www.ellery-courant.example'] }, 'hosts[0]'],
    ['an address for a host', { ...courant, hosts: ['https://ellery-courant.example/'] }, 'hosts[0]'],
    ['no reason', { ...courant, templates: [{ ...template, reason: '' }] }, 'templates[0].reason'],
    ['a day that is none', { ...courant, templates: [{ ...template, from: '2024-02-30' }] }, 'templates[0].from'],
    ['a last day before the first', { ...courant, templates: [{ ...template, until: '2024-02-01' }] }, 'first day'],
    ['two present layouts', { ...courant, templates: [template, { ...template, from: '2020-01-01' }] }, 'newest'],
    [
      'an unknown field',
      { ...courant, templates: [{ ...template, fields: { title: { select: 'h1' } } }] },
      'templates[0].fields',
    ],
    [
      'a selector that cannot be read',
      { ...courant, templates: [{ ...template, fields: { headline: { select: 'h1, h2' } } }] },
      'templates[0].fields.headline.select',
    ],
    [
      'an unknown transform',
      {
        ...courant,
        templates: [{ ...template, fields: { headline: { select: 'h1', transforms: [{ upperCase: true }] } } }],
      },
      'templates[0].fields.headline.transforms[0]',
    ],
    [
      'an unknown label',
      { ...courant, templates: [{ ...template, blocks: [{ select: 'p', label: 'letter' }] }] },
      'templates[0].blocks[0].label',
    ],
  ])('refuses %s', (_, rules, message) => {
    expect(() => definePublisher(rules)).toThrow(InputError);
    expect(() => definePublisher(rules)).toThrow(message);
  });
});
