/** A key and what it does. */
export interface Shortcut {
  /** The keys as `KeyboardEvent.key` names them; any of them will do. */
  readonly keys: readonly string[];
  /** What it does. */
  readonly label: string;
  /** Where it works. */
  readonly where: 'everywhere' | 'front page' | 'story';
}

/** Every shortcut. What the overlay lists is what works. */
export const shortcuts = {
  next: { keys: ['j'], label: 'Next story', where: 'front page' },
  previous: { keys: ['k'], label: 'Previous story', where: 'front page' },
  open: { keys: ['o', 'Enter'], label: 'Open the story', where: 'front page' },
  mark: { keys: ['m'], label: 'Mark as read or unread', where: 'front page' },
  search: { keys: ['/'], label: 'Search', where: 'front page' },
  inspect: { keys: ['i'], label: 'Open or close the inspector', where: 'story' },
  back: { keys: ['u'], label: 'Back to the front page', where: 'everywhere' },
  paste: { keys: ['p'], label: 'Paste a story', where: 'everywhere' },
  sites: { keys: ['a'], label: 'Add a site', where: 'everywhere' },
  theme: { keys: ['t'], label: 'Light or dark', where: 'everywhere' },
  help: { keys: ['?'], label: 'This list', where: 'everywhere' },
} as const satisfies Record<string, Shortcut>;

/** Name of a shortcut. */
export type ShortcutName = keyof typeof shortcuts;

/** The shortcut of a key; `undefined` when it has none. */
export function shortcutOf(key: string): ShortcutName | undefined {
  return shortcutNames.find((name) => shortcuts[name].keys.some((candidate) => candidate === key));
}

/** The names, in the order of the list. */
export const shortcutNames: readonly ShortcutName[] = [
  'next',
  'previous',
  'open',
  'mark',
  'search',
  'inspect',
  'back',
  'paste',
  'sites',
  'theme',
  'help',
];
