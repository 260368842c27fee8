import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Reading } from '../../shared/reading.ts';
import { ScreenTitle } from '../app/screen-title.tsx';
import type { StoryFilter } from '../front/filter-stories.ts';
import { FrontView } from '../front/front-view.tsx';
import type { InspectorTab } from '../inspector/inspector-tabs.ts';
import { useShortcuts } from '../keyboard/use-shortcuts.ts';
import { markRead } from '../unread/read-stories.ts';
import { StoryToolbar } from './story-toolbar.tsx';
import { StoryView } from './story-view.tsx';

interface ReadingScreenProps {
  /** What came of an address or a paste. */
  readonly reading: Reading;
  /** Tab of the inspector that is open; absent while it is closed. */
  readonly tab: InspectorTab | undefined;
  /** Told which tab to open, or to close the inspector. */
  readonly onTab: (tab: InspectorTab | undefined) => void;
}

/** A story with its inspector, or a feed as a front page. */
export function ReadingScreen({ reading, tab, onTab }: ReadingScreenProps): ReactNode {
  return reading.show === 'story' ? (
    <StoryScreen reading={reading} tab={tab} onTab={onTab} />
  ) : (
    <FeedScreen front={reading.front} />
  );
}

function FeedScreen({ front }: Pick<Extract<Reading, { show: 'front' }>, 'front'>): ReactNode {
  const [filter, setFilter] = useState<StoryFilter>({});
  return (
    <>
      <ScreenTitle>{front.title}</ScreenTitle>
      <FrontView front={front} filter={filter} onFilter={setFilter} />
    </>
  );
}

interface StoryScreenProps extends Pick<ReadingScreenProps, 'onTab' | 'tab'> {
  readonly reading: Extract<Reading, { show: 'story' }>;
}

/** The inspector is fetched when it is first opened; it brings the rules of the SDK with it. */
const Workbench = lazy(async () => ({ default: (await import('../inspector/workbench.tsx')).Workbench }));

function StoryScreen({ reading: { story, takenFor }, tab, onTab }: StoryScreenProps): ReactNode {
  const { article } = story.extraction;
  const { canonicalUrl, url } = article;
  useEffect(() => {
    for (const address of [url, canonicalUrl]) if (address !== undefined) markRead(address);
  }, [canonicalUrl, url]);
  const toggleInspector = (): void => onTab(tab === undefined ? 'article' : undefined);
  useShortcuts(useMemo(() => ({ inspect: toggleInspector }), [tab, onTab]));
  const toolbar = (
    <StoryToolbar
      article={article}
      takenFor={takenFor}
      isInspecting={tab !== undefined}
      onToggleInspector={toggleInspector}
    />
  );
  return (
    <main id="content" className={tab === undefined ? 'story-frame shell w-full pb-24' : 'inspecting'}>
      <ScreenTitle>{article.headline}</ScreenTitle>
      {toolbar}
      {tab === undefined ? (
        <div className="pt-4 lg:pt-8">
          <StoryView article={article} />
        </div>
      ) : (
        <>
          <h1 className="sr-only">{`How “${article.headline}” was read`}</h1>
          <Suspense fallback={<p className="panel-note">Opening the inspector…</p>}>
            <Workbench key={story.id} story={story} tab={tab} onTab={onTab} />
          </Suspense>
        </>
      )}
    </main>
  );
}
