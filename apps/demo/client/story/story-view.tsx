import type { Article } from '@broadsheet/core/model';
import { useMemo, type ReactNode } from 'react';
import { Blocks } from './blocks.tsx';
import { KeyEvents } from './key-events.tsx';
import { languageOf } from './language-of.ts';
import { SceneContext } from './scene-context.ts';
import { StoryFooter } from './story-footer.tsx';
import { StoryHeader } from './story-header.tsx';
import { createStoryScene } from './story-scene.ts';

/** An article as a page to read. */
export function StoryView({ article }: { readonly article: Article }): ReactNode {
  const scene = useMemo(() => createStoryScene(article), [article]);
  return (
    <SceneContext value={scene}>
      <article className="story" lang={languageOf(article)} dir={article.dir}>
        <StoryHeader article={article} />
        <KeyEvents article={article} />
        <div className="story-body">
          <Blocks of={article.body} />
        </div>
        <StoryFooter article={article} />
      </article>
    </SceneContext>
  );
}
