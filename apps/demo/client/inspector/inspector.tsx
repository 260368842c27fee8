import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import type { Reading } from '../../shared/reading.ts';
import { Icon } from '../app/icons.tsx';
import { CoverageBar } from './coverage-bar.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { inspectorTabNames, inspectorTabs, isInspectorTab, type InspectorTab } from './inspector-tabs.ts';
import { JsonView } from './json-view.tsx';
import { NoteList } from './note-list.tsx';
import { RemovedList } from './removed-list.tsx';

interface InspectorProps {
  /** The story, with the account of how it was made. */
  readonly story: Extract<Reading, { show: 'story' }>;
  /** Tab that is open. */
  readonly tab: InspectorTab;
  /** Told which tab to open; `undefined` closes the inspector. */
  readonly onTab: (tab: InspectorTab | undefined) => void;
  /** Told the pointer of the field that the reader points at, to mark it in the story. */
  readonly onTrace: (pointer: string | undefined) => void;
}

/** How the story came to be: every field with its evidence, what was removed, what was noticed. */
export function Inspector({ story, tab, onTab, onTrace }: InspectorProps): ReactNode {
  const { article, evidence, removed, diagnostics, coverage } = story.extraction;
  const counts = {
    fields: Object.keys(evidence).length,
    removed: removed.length,
    notes: diagnostics.length,
    json: undefined,
  };
  return (
    <aside className="inspector" aria-label="Inspector">
      <Tabs.Root value={tab} onValueChange={(value: unknown) => onTab(isInspectorTab(value) ? value : 'fields')}>
        <div className="sticky top-0 z-10 border-b border-rule bg-surface px-5 pt-3">
          <div className="flex items-center justify-between">
            <h2 className="text-[1.05rem] font-semibold">How this story was read</h2>
            <button
              type="button"
              className="icon-button -me-2 hover:!bg-paper"
              aria-label="Close the inspector"
              onClick={() => onTab(undefined)}
            >
              <Icon name="close" />
            </button>
          </div>
          <CoverageBar coverage={coverage} tookMs={story.tookMs} />
          <Tabs.List className="mt-3 flex gap-x-5">
            {inspectorTabNames.map((name) => (
              <Tabs.Tab key={name} value={name} className="inspector-tab">
                {inspectorTabs[name]}
                {counts[name] !== undefined && (
                  <span className="ms-1.5 text-[0.85rem] font-normal text-faint">{counts[name]}</span>
                )}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </div>
        <Tabs.Panel value="fields">
          <EvidenceList evidence={evidence} onTrace={onTrace} />
        </Tabs.Panel>
        <Tabs.Panel value="removed">
          <RemovedList removed={removed} />
        </Tabs.Panel>
        <Tabs.Panel value="notes">
          <NoteList diagnostics={diagnostics} />
        </Tabs.Panel>
        <Tabs.Panel value="json">
          <JsonView value={article} />
        </Tabs.Panel>
      </Tabs.Root>
    </aside>
  );
}
