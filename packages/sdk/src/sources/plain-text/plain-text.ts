import type { TextInput } from '../../article-input.ts';
import type { LabelledBlock } from '../../candidates/blocks/labelled-block.ts';
import { readDateline } from '../../candidates/read-dateline.ts';
import { createTextDocument, type TextParagraph } from '../../document/text-document.ts';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import { weightOf } from '../../candidates/blocks/prose.ts';
import type { Place } from '../../extraction.ts';
import { requireText, requireUrl } from '../require-input.ts';
import type { SourceKind } from '../source-kind.ts';
import { labelParagraphs, type TextLine } from './label-paragraphs.ts';
import { readTextClaims } from './read-text-claims.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** A plain-text scrape: the headline first, then paragraphs, captions and promotions, as a reader would copy them. */
export const plainText: SourceKind<TextInput> = {
  name: 'plain-text',
  accepts: (input): input is TextInput => 'text' in input,
  read: (input) => {
    const url = requireUrl(input.url);
    const text = requireText(input.text, 'text');
    const lines = labelParagraphs(splitParagraphs(text));
    if (lines.length === 0) throw new NotAnArticleError('empty', url);
    const { document, textNodes } = createTextDocument(text, lines.map(paragraphOf));
    const blocks = lines.map((line, index): LabelledBlock => {
      const node = textNodes[index] ?? 0;
      return {
        container: document.parent[node] ?? 0,
        first: node,
        last: node,
        text: line.text,
        linkCharacters: 0,
        weight: weightOf(line.text),
        label: line.label,
      };
    });
    const { claims, diagnostics } = readTextClaims(lines);
    const textPlace = ({ first }: LabelledBlock): Place => ({
      in: 'text',
      start: document.start[first] ?? 0,
      end: document.finish[first] ?? 0,
    });
    return {
      url,
      baseUrl: url,
      document,
      blocks,
      objects: [],
      updates: [],
      claims: [...claims, ...readDateline(blocks, textPlace)],
      diagnostics,
    };
  },
};

/** The bullet of a list item is markup, not text. */
function paragraphOf({ tag, start, end }: TextLine): TextParagraph {
  return { tag, start: tag === 'li' ? start + bulletCharacters : start, end };
}

const bulletCharacters = 2;
