import { describe, expect, test } from 'vitest';
import { isText, textOf } from '../../document/read-node.ts';
import { scanHtml } from '../../document/scan-html.ts';
import { isHidden } from '../../document/visibility.ts';
import { defaultExtractLimits } from '../../extract-options.ts';
import { createPublisher, renderStoryPage, stories } from '../../testing/index.ts';
import { segmentBlocks } from './segment-blocks.ts';

function textsOf(html: string): readonly string[] {
  return segmentBlocks(scanHtml(html, defaultExtractLimits)).map(({ text }) => text);
}

describe('segmentBlocks', () => {
  test.each([
    ['a block-level element ends a run', '<p>a</p>b<p>c</p>d', ['a', 'b', 'c', 'd']],
    ['formatting does not', '<p>a <b>b</b> <i>c</i></p>', ['a b c']],
    ['two line breaks do, one does not', '<div>a<br>b<br><br>c</div>', ['a b', 'c']],
    ['a link around blocks does not join them', '<a href="/x"><div>a</div><div>b</div></a>', ['a', 'b']],
    ['text after a nested block goes on in the outer one', '<div>a<div>b</div>c</div>', ['a', 'b', 'c']],
    ['a cell is a run', '<table><tr><td>a<td>b</table>', ['a', 'b']],
    [
      'scripts, styles and form values are not seen',
      '<p>a<script>b</script><style>c</style><select><option>d</select></p>',
      ['a'],
    ],
    [
      'hidden text is not seen',
      '<p>a<span hidden>b</span><span style="display: NONE">c</span><span class="sr-only">d</span></p>',
      ['a'],
    ],
    ['streamed content is seen although it is hidden', '<div hidden id="S:0"><p>a</p></div>', ['a']],
    ['white space beside formatting parts words once', '<p>\n a<b> b </b> c\t<i>\n</i>d<i>e</i> </p>', ['a b c de']],
    ['characters without width part nothing', '<p>a\u200B<b>\uFEFFb</b>\u2060 \uFEFF<i>c</i></p>', ['ab c']],
    ['nor do elements that hold nothing else', '<p>a<b>\u200B</b><i>b</i></p>', ['ab']],
    ['references are read', '<p>a&amp;b<b> &lt;c&#32;</b>d</p>', ['a&b <c d']],
    ['a no-break space is white space', '<p>&nbsp;a&nbsp; b</p>', ['a b']],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  test('counts the characters that are links', () => {
    const [block] = segmentBlocks(scanHtml('<p>see <a href="/x">all of it</a></p>', defaultExtractLimits));
    expect(block).toMatchObject({ text: 'see all of it', linkCharacters: 'all of it'.length });
  });
});

const site = createPublisher({ origin: 'https://courant.example' });

test.each(stories.map((story) => [story.slug, story] as const))(
  'every visible character of %s stands in exactly one block',
  (_, story) => {
    const document = scanHtml(renderStoryPage(story, site), defaultExtractLimits);
    let visible = '';
    for (let node = 0; node < document.size; node++) {
      if (isText(document, node)) visible += textOf(document, node);
      else if (isHidden(document, node)) node = (document.end[node] ?? node + 1) - 1;
    }
    expect(
      segmentBlocks(document)
        .map(({ text }) => bare(text))
        .join(''),
    ).toBe(bare(visible));
  },
);

function bare(text: string): string {
  return text.replace(/[\s\u200B\u2060]/g, '');
}
