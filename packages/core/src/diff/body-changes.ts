import type { Article } from '../article/article.ts';
import { alignTexts } from '../compare/align-texts.ts';
import { type BodyLine, bodyLines } from '../compare/body-lines.ts';
import type { Passage } from '../compare/passage.ts';
import { plainEdit, tokenEdits, tokenText, type TokenText } from '../compare/text-edits.ts';
import type { ArticleChange, FactChanged } from './article-change.ts';
import { createFactReader, type FactReader } from './fact-reader.ts';

/** A line of a body with its words. */
interface Line extends BodyLine, TokenText {
  readonly key: string;
  readonly id: string;
}

/** The changes between the bodies of two versions. */
export function bodyChanges(before: Article, after: Article): readonly ArticleChange[] {
  const first = linesOf(before);
  const second = linesOf(after);
  const { pairs, added, removed } = alignTexts(first, second);
  const factOf = createFactReader(before, after);
  return [
    ...pairs.flatMap((pair): readonly ArticleChange[] => {
      const one = first[pair.before];
      const other = second[pair.after];
      if (one === undefined || other === undefined) return [];
      const moved = { beforeId: one.id, afterId: other.id, beforeIndex: pair.before, afterIndex: pair.after };
      return [
        ...(pair.isSame ? [] : lineChanges(one, other, factOf)),
        ...(pair.isMoved ? [{ type: 'blockMoved', ...moved } as const] : []),
      ];
    }),
    ...added.flatMap((index): readonly ArticleChange[] => blockOf('blockAdded', second[index])),
    ...removed.flatMap((index): readonly ArticleChange[] => blockOf('blockRemoved', first[index])),
  ];
}

/** The lines of a body; notes of the editors are compared as corrections. */
function linesOf({ body }: Article): readonly Line[] {
  return bodyLines(body)
    .filter(({ block }) => block.type !== 'correction')
    .map((line) => {
      const text = tokenText(line.text);
      const key = text.tokens.map((token) => token.value).join(' ');
      return { ...line, ...text, key: `${line.block.type} ${key}`, id: line.block.id };
    });
}

function blockOf(type: 'blockAdded' | 'blockRemoved', line: Line | undefined): readonly ArticleChange[] {
  return line === undefined ? [] : [{ type, blockId: line.id, blockType: line.block.type, text: line.text }];
}

/** What differs between two versions of a line: one change for each fact, and one for all other words. */
function lineChanges(before: Line, after: Line, factOf: FactReader): readonly ArticleChange[] {
  const facts: FactChanged[] = [];
  const others: ReturnType<typeof plainEdit>[] = [];
  for (const edit of tokenEdits(before, after)) {
    const one = passageOf(before, edit.before);
    const other = passageOf(after, edit.after);
    const type = factOf(
      { passage: one, line: before, range: edit.before },
      { passage: other, line: after, range: edit.after },
    );
    if (type === undefined) others.push(plainEdit(edit));
    else facts.push({ type, before: one, after: other });
  }
  if (others.length === 0) return facts;
  return [...facts, { type: 'textChanged', beforeId: before.id, afterId: after.id, edits: others }];
}

function passageOf({ id, offset }: Line, { start, end, text }: Pick<Passage, 'start' | 'end' | 'text'>): Passage {
  return { blockId: id, start: start + offset, end: end + offset, text };
}
