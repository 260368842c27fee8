import { BroadsheetError } from '@broadsheet/core/model';
import type { CallToolResult } from '@modelcontextprotocol/server';

/** What a tool answers: a text for the model, and the same as data. */
export interface Answer<Result> {
  readonly text: string;
  readonly result: Result;
}

/** Answers a call. What the SDK refuses, with its reason and advice, is an answer too, from which a model can go on. */
export async function answer(work: () => Promise<Answer<object>>): Promise<CallToolResult> {
  try {
    const { text, result } = await work();
    return { content: [{ type: 'text', text }], structuredContent: result };
  } catch (error) {
    if (!BroadsheetError.isInstance(error)) throw error;
    return { content: [{ type: 'text', text: `${error.code}: ${error.message}` }], isError: true };
  }
}
