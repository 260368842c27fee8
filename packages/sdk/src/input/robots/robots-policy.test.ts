import { describe, expect, test } from 'vitest';
import { robotsPolicy } from './robots-policy.ts';

/** A robots.txt with who asks for what, and whether it may. */
interface RobotsCase {
  readonly name: string;
  readonly lines: readonly string[];
  readonly allowed?: readonly (readonly [agent: string, path: string])[];
  readonly refused?: readonly (readonly [agent: string, path: string])[];
}

/** Rules under which only what is listed may be read. */
function only(...rules: readonly string[]): readonly string[] {
  return ['user-agent: mill', 'disallow: /', ...rules.map((rule) => `allow: ${rule}`)];
}

function mill(...paths: readonly string[]): readonly (readonly [string, string])[] {
  return paths.map((path) => ['mill', path]);
}

const groups = [
  'allow: /before/',
  '',
  'user-agent: mill',
  'disallow: /',
  'allow: /wheat/',
  'user-agent: dyke',
  'disallow: /',
  'allow: /water/',
  '',
  '',
  'allow: /wind/',
  'user-agent: lock',
  '',
  'user-agent: mill',
  'allow: /rye/',
  'disallow: /',
];

/** Facts that Google's parser of robots.txt is tested for, but those that it marks as its own, in other words. */
const facts: readonly RobotsCase[] = [
  { name: 'lines are names and values', lines: ['user-agent: mill', 'disallow: /'], refused: mill('/a/b') },
  { name: 'lines of other names say nothing', lines: ['miller: mill', 'closed: /'], allowed: mill('/a/b') },
  { name: 'a colon may be missing', lines: ['user-agent mill', 'disallow /'], refused: mill('/a/b') },
  {
    name: 'a group ends where the next begins, and groups of one crawler are one',
    lines: groups,
    allowed: [
      ['mill', '/wheat/b'],
      ['mill', '/rye/d'],
      ['dyke', '/water/c'],
      ['dyke', '/wind/a'],
      ['lock', '/rye/d'],
    ],
    refused: [
      ['mill', '/water/c'],
      ['dyke', '/rye/d'],
    ],
  },
  {
    name: 'rules before the first crawler are not read',
    lines: groups,
    refused: [
      ['mill', '/before/'],
      ['dyke', '/before/'],
      ['lock', '/before/'],
    ],
  },
  ...['USER-AGENT|ALLOW|DISALLOW', 'user-agent|allow|disallow', 'uSeR-aGeNt|AlLoW|dIsAlLoW'].map(
    (names): RobotsCase => {
      const [agent = '', allow = '', disallow = ''] = names.split('|');
      return {
        name: `names of lines have no case: ${agent}`,
        lines: [`${agent}: mill`, `${allow}: /x/`, `${disallow}: /`],
        allowed: mill('/x/y'),
        refused: mill('/a/b'),
      };
    },
  ),
  ...['MILL STONE', 'mill stone', 'MiLl sToNe'].map((agent): RobotsCase => ({
    name: `crawlers have no case, and end where their token does: ${agent}`,
    lines: [`User-Agent: ${agent}`, 'Allow: /x/', 'Disallow: /'],
    allowed: mill('/x/y'),
    refused: mill('/a/b'),
  })),
  { name: 'nothing forbids nothing', lines: [], allowed: mill('/x/y') },
  {
    name: 'everyone is whoever is not named',
    lines: ['user-agent: *', 'allow: /', 'user-agent: mill', 'disallow: /'],
    allowed: [['dyke', '/x/y']],
    refused: mill('/x/y'),
  },
  {
    name: 'whom no group is for may read all',
    lines: ['user-agent: mill', 'allow: /', 'user-agent: dyke', 'disallow: /', 'user-agent: lock', 'disallow: /'],
    allowed: [['weir', '/x/y']],
  },
  {
    name: 'paths have case',
    lines: ['user-agent: mill', 'disallow: /X/'],
    allowed: mill('/x/y'),
    refused: mill('/X/y'),
  },
  {
    name: 'the longer rule counts: it forbids',
    lines: ['user-agent: mill', 'disallow: /x/page.html', 'allow: /x/'],
    refused: mill('/x/page.html'),
  },
  {
    name: 'the longer rule counts: it allows',
    lines: ['user-agent: mill', 'allow: /x/page.html', 'disallow: /x/'],
    allowed: mill('/x/page.html'),
    refused: mill('/x/'),
  },
  { name: 'empty rules forbid nothing', lines: ['user-agent: mill', 'disallow: ', 'allow: '], allowed: mill('/x') },
  {
    name: 'of two rules alike, the one that allows counts',
    lines: ['user-agent: mill', 'disallow: /', 'allow: /'],
    allowed: mill('/x'),
  },
  {
    name: 'of two long rules alike, the one that allows counts',
    lines: ['user-agent: mill', 'disallow: /x/page.html', 'allow: /x/page.html'],
    allowed: mill('/x/page.html'),
  },
  {
    name: 'a slash more is longer',
    lines: ['user-agent: mill', 'disallow: /x', 'allow: /x/'],
    allowed: mill('/x/'),
    refused: mill('/x'),
  },
  {
    name: 'a star counts as long as it is',
    lines: ['user-agent: mill', 'allow: /page', 'disallow: /*.html'],
    allowed: mill('/page'),
    refused: mill('/page.html'),
  },
  {
    name: 'a star does not weigh more than letters',
    lines: ['user-agent: mill', 'allow: /x/page.', 'disallow: /*.html'],
    allowed: mill('/x/page.html'),
    refused: mill('/x/y.html'),
  },
  {
    name: 'rules for everyone do not bind those who are named',
    lines: ['User-agent: *', 'Disallow: /x/', 'User-agent: mill', 'Disallow: /y/'],
    allowed: mill('/x/page'),
    refused: mill('/y/page'),
  },
  {
    name: 'an address within a query stays as it is',
    lines: only('/a/b?c=d&e=http://courier.example?f&g'),
    allowed: mill('/a/b?c=d&e=http://courier.example?f&g'),
  },
  { name: 'letters beyond ASCII are escaped', lines: only('/a/ツ'), allowed: mill('/a/%E3%83%84') },
  { name: 'escaped letters beyond ASCII stay', lines: only('/a/%e3%83%84'), allowed: mill('/a/%E3%83%84') },
  {
    name: 'escaped plain letters do not allow bare ones',
    lines: only('/a/%62%61%7A'),
    allowed: mill('/a/%62%61%7A'),
    refused: mill('/a/baz'),
  },
  {
    name: 'a star is anything, even nothing',
    lines: ['User-agent: mill', 'Disallow: /a/*/z'],
    allowed: mill('/a/z', '/a/b/y'),
    refused: mill('/a//z', '/a/b/z', '/a/b/c/zebra'),
  },
  {
    name: 'a dollar sign is the end',
    lines: ['User-agent: mill', 'Disallow: /a/b$', 'Allow: /a/b/c'],
    allowed: mill('/a/b/c', '/a/b/', '/a/b/d'),
    refused: mill('/a/b'),
  },
  {
    name: 'comments are not read',
    lines: ['User-agent: mill', '# Disallow: /', 'Disallow: /a/c#d', 'Allow: /'],
    allowed: mill('/a/b'),
    refused: mill('/a/c'),
  },
  {
    name: 'a rule is the beginning of a path',
    lines: only('/fen'),
    allowed: mill('/fen', '/fen.html', '/fen/reed.html', '/fenland', '/fenland/a.html', '/fen.html?id=x'),
    refused: mill('/dune', '/Fen.asp', '/lowfen', '/?id=fen'),
  },
  {
    name: 'a star at the end changes nothing',
    lines: only('/fen*'),
    allowed: mill('/fen', '/fenland'),
    refused: mill('/Fen', '/lowfen'),
  },
  {
    name: 'a slash at the end does',
    lines: only('/fen/'),
    allowed: mill('/fen/', '/fen/?a'),
    refused: mill('/fen', '/fen.html'),
  },
  {
    name: 'a star before an ending',
    lines: only('/*.php'),
    allowed: mill('/a.php', '/a/b.php', '/a/b.php?c', '//a/b.php.c.html', '/a.php/', '/index?f=a.php/'),
    refused: mill('/a', '/php/', '/index?php', '/a.PHP'),
  },
  {
    name: 'a star before an ending at the end',
    lines: only('/*.php$'),
    allowed: mill('/a.php', '/a/b.php'),
    refused: mill('/a.php?b', '/a.php/', '/a.php5', '/php/', '/a?php', '/aaaphpaaa', '//a.PHP'),
  },
  {
    name: 'a star in the middle',
    lines: only('/fen*.php'),
    allowed: mill('/fen.php', '/fenland/reed.php?a'),
    refused: mill('/Fen.PHP', '/fen.asp'),
  },
  {
    name: 'lines that mean nothing do not end a group',
    lines: ['user-agent: mill', 'miller: mill', 'user-agent: dyke', 'disallow: /'],
    refused: [
      ['mill', '/x'],
      ['dyke', '/x'],
    ],
  },
  { name: 'a fragment is no part of a path', lines: only('/a/b$'), allowed: mill('/a/b#c') },
  {
    name: 'parameters and queries are',
    lines: only('/a;b?c$'),
    allowed: mill('/a;b?c'),
    refused: mill('/a', '/a?c', '/a;b'),
  },
  { name: 'the front page alone', lines: only('/$'), allowed: mill('/'), refused: mill('/page.html') },
];

/** What the RFC says beside, and what is done with what it leaves open. */
const others: readonly RobotsCase[] = [
  { name: 'the file itself may always be read', lines: ['user-agent: *', 'disallow: /'], allowed: mill('/robots.txt') },
  {
    name: 'lines of sitemaps and delays do not end a group',
    lines: [
      'user-agent: mill',
      'sitemap: https://courier.example/map.xml',
      'crawl-delay: 5',
      'user-agent: dyke',
      'disallow: /x',
    ],
    refused: [...mill('/x'), ['dyke', '/x']],
  },
  {
    name: 'a group without rules forbids nothing',
    lines: ['user-agent: *', 'disallow: /', 'user-agent: mill'],
    allowed: mill('/x'),
  },
  {
    name: 'escaped plain letters forbid bare ones',
    lines: ['user-agent: *', 'disallow: /%7Ejoe/'],
    refused: mill('/~joe/', '/%7ejoe/'),
  },
  { name: 'a rule without a slash matches nothing', lines: ['user-agent: *', 'disallow: x'], allowed: mill('/x') },
  { name: 'two stars are one', lines: ['user-agent: *', 'disallow: /a**b'], refused: mill('/ab', '/acb') },
  {
    name: 'the end does not overlap with the beginning',
    lines: ['user-agent: *', 'disallow: /ab*b$'],
    allowed: mill('/ab'),
    refused: mill('/abb'),
  },
  {
    name: 'a page instead of a robots.txt says nothing',
    lines: ['<!doctype html><title>Not found</title>'],
    allowed: mill('/x'),
  },
];

describe('robotsPolicy', () => {
  const cases = [...facts, ...others].flatMap(({ name, lines, allowed = [], refused = [] }) => [
    ...allowed.map(([agent, path]) => ({ name, lines, agent, path, expected: true })),
    ...refused.map(([agent, path]) => ({ name, lines, agent, path, expected: false })),
  ]);

  test.each(cases)('$name: $agent may read $path: $expected', ({ lines, agent, path, expected }) => {
    expect(robotsPolicy(lines.join('\n'), agent).allows(`https://courier.example${path}`)).toBe(expected);
  });

  test.each(['\n', '\r', '\r\n'])('lines end with %j', (end) => {
    const text = ['\uFEFFuser-agent: mill', '', 'disallow: /a', 'crawl-delay: 2.5'].join(end);
    const policy = robotsPolicy(text, 'mill');
    expect(policy.allows('https://courier.example/a')).toBe(false);
    expect(policy.allows('https://courier.example/b')).toBe(true);
    expect(policy.crawlDelayMs).toBe(2500);
  });

  test.each(['soon', '-1', '1e9', '99999999', ''])('a delay of %j is none', (delay) => {
    expect(robotsPolicy(`user-agent: *\ncrawl-delay: ${delay}`, 'mill').crawlDelayMs).toBe(0);
  });

  test('a pattern that is too long is cut, even within a letter', () => {
    const policy = robotsPolicy(`user-agent: *\ndisallow: /${'a'.repeat(1022)}💧`, 'mill');
    expect(policy.allows(`https://courier.example/${'a'.repeat(1022)}%EF%BF%BD`)).toBe(false);
  });

  test('a file as large as one may be, made to be slow, is compared all the same', () => {
    const star = `disallow: /${'*a'.repeat(500)}*b`;
    const run = `disallow: /*b${'a'.repeat(1000)}`;
    const text = ['user-agent: *', ...Array.from({ length: 240 }, () => `${star}\n${run}`)].join('\n');
    expect(robotsPolicy(text, 'mill').allows(`https://courier.example/${'a'.repeat(60_000)}`)).toBe(true);
  });
});
