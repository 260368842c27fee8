import { describe, expect, test } from 'vitest';
import { attributeOf } from '../../document/read-node.ts';
import { scanHtml } from '../../document/scan-html.ts';
import { InputError } from '../../errors/input-error.ts';
import { defaultExtractLimits } from '../../extract-options.ts';
import { selectNodes } from './select-nodes.ts';

const document = scanHtml(
  `<main id="story" class="page wide">
    <p n="1" class="lead intro">One</p>
    <section n="2" data-kind="fact box"><p n="3">Two</p><div n="4"><p n="5" class="intro">Three</p></div></section>
    <section n="6"><section n="7"><p n="8">Four</p></section></section>
  </main>`,
  defaultExtractLimits,
);

describe('selectNodes', () => {
  test.each([
    ['p', ['1', '3', '5', '8']],
    ['P', ['1', '3', '5', '8']],
    ['.intro', ['1', '5']],
    ['p.lead.intro', ['1']],
    ['#story p.intro', ['1', '5']],
    ['#story > p', ['1']],
    ['main>p', ['1']],
    ['section > p', ['3', '8']],
    ['section section p', ['8']],
    ['main > section > section > p', ['8']],
    ['section div > p', ['5']],
    ['[data-kind="fact box"] p', ['3', '5']],
    ['main.page[id="story"] section[data-kind="fact box"]', ['2']],
    ['[class="lead"]', ['1']],
    ['div > section', []],
    ['.lea', []],
    ['custom-element', []],
  ])('%s', (selector, expected) => {
    expect(selectNodes(document, selector).map((node) => attributeOf(document, node, 'n'))).toEqual(expected);
  });

  test.each([
    '',
    ' ',
    '>',
    '> p',
    'p >',
    'p > > b',
    'p, b',
    'p:first-child',
    '*',
    'p.',
    '[a]',
    '[a=b]',
    'p " b',
    'p ~ b',
  ])('refuses %j', (selector) => {
    expect(() => selectNodes(document, selector)).toThrow(InputError);
  });
});
