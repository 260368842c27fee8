import { describe, expect, test } from 'vitest';
import { breakingChanges } from './breaking-changes.ts';

const before = [
  'import type { Article } from "@broadsheet/core/model";',
  '// @public\nexport function toText(article: Article, options?: TextOptions): string;',
  '// @public\nexport interface TextOptions extends WritingOptions {\n    readonly width?: number;\n    readonly at: { a: number; };\n}',
  '// @public\nexport interface Loss {\n    // (undocumented)\n    readonly pointer: string;\n}',
  "// @public\nexport type Reason = 'media' | 'date';",
  '// @public\nexport class TextError extends Error {\n    constructor(url: string, detail: string);\n    static isInstance(value: unknown): value is TextError;\n}',
  '// @public\nexport const table: {\n    readonly a: {\n        readonly one: 1;\n    };\n    readonly b: {\n        readonly one: 2;\n    };\n};',
  '// @public\ninterface WritingOptions {\n    readonly labels?: (name: string, extra: Map<string, string>) => string;\n}',
].join('\n\n');

interface Change {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly broken: readonly string[];
}

const changes: readonly Change[] = [
  { name: 'nothing', from: '', to: '', broken: [] },
  { name: 'another comment', from: '// @public\nexport type', to: '// @public @deprecated\nexport type', broken: [] },
  {
    name: 'another declaration',
    from: '// @public\nexport type',
    to: '// @public\nexport const more: 1;\n\n// @public\nexport type',
    broken: [],
  },
  {
    name: 'a declaration that is gone',
    from: "// @public\nexport type Reason = 'media' | 'date';",
    to: '',
    broken: ['Reason is gone'],
  },
  { name: 'an alternative more', from: "'media' | 'date'", to: "'date' | 'link' | 'media'", broken: [] },
  {
    name: 'an alternative less',
    from: "'media' | 'date'",
    to: "'date'",
    broken: ["Reason lost: export type Reason = 'media'"],
  },
  {
    name: 'an optional parameter more',
    from: 'TextOptions): string',
    to: 'TextOptions, more?: 1): string',
    broken: [],
  },
  {
    name: 'a member that is a function',
    from: 'readonly pointer: string;',
    to: 'readonly pointer: string;\n    readonly tell: (listener: string) => void;',
    broken: [],
  },
  { name: 'another name of a parameter', from: 'toText(article:', to: 'toText(story:', broken: [] },
  {
    name: 'a required parameter more',
    from: 'detail: string);',
    to: 'detail: string, more: 1);',
    broken: ['TextError now asks for: export class TextError extends Error { constructor(…); parameter 3: : 1'],
  },
  {
    name: 'a parameter that becomes required',
    from: 'options?: TextOptions',
    to: 'options: TextOptions',
    broken: [
      'toText lost: export function toText(…): string; parameter 2: ?: TextOptions',
      'toText now asks for: export function toText(…): string; parameter 2: : TextOptions',
    ],
  },
  {
    name: 'another type of a parameter',
    from: 'Map<string, string>',
    to: 'Map<string, URL>',
    broken: [
      'WritingOptions lost: interface WritingOptions { readonly labels?: (…) => string; parameter 2: : Map<string, string>',
      'WritingOptions now asks for: interface WritingOptions { readonly labels?: (…) => string; parameter 2: : Map<string, URL>',
    ],
  },
  {
    name: 'another type of a result',
    from: 'TextOptions): string',
    to: 'TextOptions): string | undefined',
    broken: [
      'toText lost: export function toText(…): string;',
      'toText lost: export function toText(…): string; parameter 1: : Article',
      'toText lost: export function toText(…): string; parameter 2: ?: TextOptions',
    ],
  },
  {
    name: 'a member of a result more',
    from: 'readonly pointer: string;',
    to: 'readonly pointer: string;\n    readonly reason: string;',
    broken: [],
  },
  {
    name: 'a member of a result that becomes optional',
    from: 'readonly pointer: string;',
    to: 'readonly pointer?: string;',
    broken: ['Loss lost: export interface Loss { readonly pointer: string;'],
  },
  {
    name: 'an option more',
    from: 'readonly width?: number;',
    to: 'readonly width?: number;\n    readonly height?: number;',
    broken: [],
  },
  {
    name: 'an option more that is required',
    from: 'readonly width?: number;',
    to: 'readonly width?: number;\n    readonly height: number;',
    broken: [
      'TextOptions now asks for: export interface TextOptions extends WritingOptions { readonly height: number;',
    ],
  },
  {
    name: 'a nested line, told from its like elsewhere',
    from: 'readonly one: 2;',
    to: 'readonly one: 1;',
    broken: ['table lost: export const table: { readonly b: { readonly one: 2;'],
  },
];

describe('breakingChanges', () => {
  test.each(changes)('$name', ({ from, to, broken }) => {
    expect(before).toContain(from);
    expect(breakingChanges(before, before.replace(from, to))).toEqual(broken);
  });
});
