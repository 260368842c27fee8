/** The tabs of the inspector, in order, with their names. */
export const inspectorTabs = {
  fields: 'Fields',
  removed: 'Removed',
  notes: 'Notes',
  json: 'JSON',
} as const;

/** A tab of the inspector. */
export type InspectorTab = keyof typeof inspectorTabs;

/** Whether a value names a tab. */
export function isInspectorTab(value: unknown): value is InspectorTab {
  return typeof value === 'string' && Object.hasOwn(inspectorTabs, value);
}

/** The tabs, in order. */
export const inspectorTabNames: readonly InspectorTab[] = ['fields', 'removed', 'notes', 'json'];
