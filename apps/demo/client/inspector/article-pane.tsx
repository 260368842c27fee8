import { walkBlocks } from '@broadsheet/core/model';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Story } from '../../shared/story.ts';
import { StoryView } from '../story/story-view.tsx';
import { traceAt, type Trace } from '../trace/trace.ts';

interface ArticlePaneProps {
  /** The story as it is shown. */
  readonly story: Story;
  /** The story as it was read. */
  readonly asRead: Story;
  /** What the reader points at. */
  readonly trace: Trace | undefined;
  /** Told what the reader points at. */
  readonly onTrace: (trace: Trace | undefined) => void;
}

/** The article: pointing at a part of it shows where that came from, and the other way round. */
export function ArticlePane({ story, asRead, trace, onTrace }: ArticlePaneProps): ReactNode {
  const paneRef = useRef<HTMLDivElement>(null);
  const { article, evidence } = story.extraction;
  const point = (target: EventTarget): void => onTrace(traceAt(target, (pointer) => Object.hasOwn(evidence, pointer)));
  useEffect(() => {
    const pane = paneRef.current;
    if (pane === null) return;
    for (const element of pane.querySelectorAll('[data-highlighted]')) element.removeAttribute('data-highlighted');
    const target = trace === undefined ? null : pane.querySelector(selectorOf(trace));
    target?.setAttribute('data-highlighted', '');
    if (target !== null && !pane.matches(':hover')) target.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [trace, article]);
  useEffect(() => {
    const known = new Set([...walkBlocks(asRead.extraction.article.body)].map(({ id }) => id));
    for (const element of paneRef.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])
      element.toggleAttribute('data-restored', !known.has(element.dataset['block'] ?? ''));
  }, [article, asRead]);
  return (
    <div
      ref={paneRef}
      className="story-frame px-5 pt-6 pb-16 lg:px-8"
      onPointerOver={({ target }) => point(target)}
      onFocus={({ target }) => point(target)}
    >
      <StoryView article={article} />
    </div>
  );
}

function selectorOf(trace: Trace): string {
  if (trace.of === 'field') {
    const name = trace.pointer.split('/')[1] ?? '';
    return `[data-field~="/${CSS.escape(name)}"]`;
  }
  return `[data-block="${CSS.escape(trace.id)}"]`;
}
