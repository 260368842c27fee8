export type { Loss, LossReason } from '../losses/loss.ts';
export type { Citation, Prompt, PromptIndex } from './prompt.ts';
export type { PromptOptions } from './prompt-options.ts';
export { type PromptWithLosses, toPrompt, toPromptWithLosses } from './to-prompt.ts';
