/** The tabs of the inspector, in order, with their names. The original is one where there is no room for it beside. */
export const inspectorTabs = {
  original: 'Original',
  article: 'Article',
  fields: 'Fields',
  removed: 'Removed',
  quotes: 'Quotes',
  formats: 'Formats',
  forms: 'Forms',
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
export const inspectorTabNames: readonly InspectorTab[] = [
  'original',
  'article',
  'fields',
  'removed',
  'quotes',
  'formats',
  'forms',
  'notes',
  'json',
];
