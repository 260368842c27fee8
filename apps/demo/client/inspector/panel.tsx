import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { FormsView } from '../forms/forms-view.tsx';
import type { Trace } from '../trace/trace.ts';
import { ArticlePane } from './article-pane.tsx';
import { CoverageBar } from './coverage-bar.tsx';
import { FieldList } from './field-list.tsx';
import { FormatList } from './format-list.tsx';
import { inspectorTabNames, inspectorTabs, isInspectorTab, type InspectorTab } from './inspector-tabs.ts';
import { JsonView } from './json-view.tsx';
import { NoteList } from './note-list.tsx';
import { QuoteList } from './quote-list.tsx';
import { RemovedList } from './removed-list.tsx';
import type { ShownStory } from './use-shown-story.ts';

interface PanelProps {
  /** The story. */
  readonly shown: ShownStory;
  /** Tab that is open. */
  readonly tab: InspectorTab;
  /** What the reader points at. */
  readonly trace: Trace | undefined;
  /** Told which tab to open. */
  readonly onTab: (tab: InspectorTab) => void;
  /** Told what the reader points at. */
  readonly onTrace: (trace: Trace | undefined) => void;
}

/** What was made of the original: a tab for each way to look at it. */
export function Panel({ shown, tab, trace, onTab, onTrace }: PanelProps): ReactNode {
  const { story, asRead } = shown;
  const { article, evidence, diagnostics, coverage } = story.extraction;
  const articlePane = (): ReactNode => <ArticlePane story={story} asRead={asRead} trace={trace} onTrace={onTrace} />;
  const views: { readonly [Tab in InspectorTab]: () => ReactNode } = {
    // Beside the original, where there is room for both.
    original: articlePane,
    article: articlePane,
    fields: () => <FieldList extraction={story.extraction} onTrace={onTrace} />,
    removed: () => <RemovedList shown={shown} onTrace={onTrace} />,
    quotes: () => <QuoteList article={article} onTrace={onTrace} />,
    formats: () => <FormatList article={article} />,
    forms: () => <FormsView shown={shown} />,
    notes: () => <NoteList diagnostics={diagnostics} />,
    json: () => <JsonView value={article} />,
  };
  const counts: { readonly [Tab in InspectorTab]?: number } = {
    fields: Object.keys(evidence).length,
    removed: asRead.extraction.removed.length,
    quotes: article.quotes.length,
    notes: diagnostics.length,
  };
  return (
    <Tabs.Root
      className="panel"
      value={tab}
      onValueChange={(value: unknown) => onTab(isInspectorTab(value) ? value : 'article')}
    >
      <div className="panel-head">
        <CoverageBar coverage={coverage} tookMs={story.tookMs} />
        <Tabs.List className="panel-tabs" activateOnFocus>
          {inspectorTabNames.map((name) => (
            <Tabs.Tab key={name} value={name} className="inspector-tab" data-name={name}>
              {inspectorTabs[name]}
              {counts[name] !== undefined && (
                <span className="ms-1.5 text-[0.85rem] font-normal text-faint">{counts[name]}</span>
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      <Tabs.Panel key={tab} value={tab} className="panel-body">
        {views[tab]()}
      </Tabs.Panel>
    </Tabs.Root>
  );
}
