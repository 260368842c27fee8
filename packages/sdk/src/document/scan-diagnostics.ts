import type { ExtractLimits } from '../extract-options.ts';
import type { Diagnostic } from '../extraction.ts';
import type { Document } from './document.ts';

/** What the limits of a scan cost, one diagnostic a limit that was reached. */
export function scanDiagnostics({ capped }: Document, limits: ExtractLimits): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (capped.depth) {
    diagnostics.push({
      code: 'depth-capped',
      severity: 'warning',
      message: `Elements are nested deeper than maxDepth (${limits.maxDepth}); what is deeper was flattened, no text was lost.`,
    });
  }
  if (capped.nodes) {
    diagnostics.push({
      code: 'nodes-capped',
      severity: 'warning',
      message: `The document has more nodes than maxNodes (${limits.maxNodes}); the rest was left out. Raise the option to read it.`,
    });
  }
  if (capped.attributes) {
    diagnostics.push({
      code: 'attributes-capped',
      severity: 'info',
      message: `An element has more attributes than maxAttributes (${limits.maxAttributes}); the rest of them was left out.`,
    });
  }
  return diagnostics;
}
