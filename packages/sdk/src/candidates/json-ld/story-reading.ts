import type { Diagnostic } from '../../extraction.ts';
import type { ClaimRule } from '../claim-rules.ts';
import type { Reading } from '../findings.ts';
import type { StoryView } from './story-view.ts';

/** What a property of a story says: a field's value, under the rule of its row unless it names another. */
export type StoryReading = Reading & { readonly readBy?: ClaimRule };

/** Reads a property of a story; other properties that it needs it looks up itself. */
export type ReadProperty = (story: StoryView, property: string, diagnostics: Diagnostic[]) => readonly StoryReading[];
