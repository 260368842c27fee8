import { useMemo, useState, type ReactNode } from 'react';
import type { Reading } from '../../shared/reading.ts';
import { ScreenTitle } from '../app/screen-title.tsx';
import type { StoryFilter } from '../front/filter-stories.ts';
import { FrontView } from '../front/front-view.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import type { InspectorTab } from '../inspector/inspector-tabs.ts';
import { useShortcuts } from '../keyboard/use-shortcuts.ts';
import { TraceContext } from '../trace/trace-context.ts';
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
    <StoryScreen story={reading} tab={tab} onTab={onTab} />
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
  readonly story: Extract<Reading, { show: 'story' }>;
}

function StoryScreen({ story, tab, onTab }: StoryScreenProps): ReactNode {
  const [traced, setTraced] = useState<string>();
  const { article } = story.extraction;
  const toggleInspector = (): void => onTab(tab === undefined ? 'fields' : undefined);
  useShortcuts(useMemo(() => ({ inspect: toggleInspector }), [tab, onTab]));
  return (
    <div className="reading-layout" data-inspecting={tab === undefined ? undefined : ''}>
      <ScreenTitle>{article.headline}</ScreenTitle>
      <main id="content" className="story-frame shell w-full pb-24">
        <StoryToolbar
          article={article}
          takenFor={story.takenFor}
          isInspecting={tab !== undefined}
          onToggleInspector={toggleInspector}
        />
        <TraceContext value={traced}>
          <div className="pt-4 lg:pt-8">
            <StoryView article={article} />
          </div>
        </TraceContext>
      </main>
      {tab !== undefined && <Inspector story={story} tab={tab} onTab={onTab} onTrace={setTraced} />}
    </div>
  );
}
