import { conflicts, explain, type Extraction } from '@broadsheet/sdk';

/** The account of an extraction for people: a sentence a field, then what was left out, and what is worth a look. */
export function explainText(extraction: Extraction): string {
  const { evidence, removed, diagnostics, coverage } = extraction;
  const disputed = conflicts(extraction).map(({ pointer }) => pointer);
  return [
    ...Object.keys(evidence).map((pointer) => explain(extraction, pointer)),
    '',
    `Sources disagree on: ${disputed.length === 0 ? 'nothing' : disputed.join(', ')}`,
    `Left out: ${countReasons(removed) || 'nothing'}`,
    `Accounted for: ${(coverage * 100).toFixed(1)} % of the visible text`,
    ...diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`),
    '',
  ].join('\n');
}

/** The account of an extraction for programs. */
export function explainValue(extraction: Extraction): unknown {
  const { article, evidence, removed, diagnostics, coverage } = extraction;
  return { article, evidence, conflicts: conflicts(extraction), removed, diagnostics, coverage };
}

function countReasons(removed: Extraction['removed']): string {
  const counts = new Map<string, number>();
  for (const { reason } of removed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} × ${reason}`).join(', ');
}
