import type { Inline } from '@broadsheet/core/model';
import { lineHtml } from '../hast/line-html.ts';
import type { AnsText } from './ans.ts';
import type { AnsState } from './ans-state.ts';

/** A line as HTML, or none where it is empty. */
export function textElements(children: readonly Inline[], pointer: string, { losses }: AnsState): readonly AnsText[] {
  const content = lineHtml(children, pointer, losses);
  return content.trim() === '' ? [] : [{ type: 'text', content }];
}
