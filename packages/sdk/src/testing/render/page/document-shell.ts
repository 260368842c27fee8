import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';

/** The parts of an HTML document. */
export interface DocumentParts {
  /** Language of the page: BCP 47. */
  readonly language: string;
  /** Writing direction of the page. */
  readonly direction: Story['direction'];
  /** Elements of the head after the character set and the viewport. */
  readonly head: Markup;
  /** Style sheet. */
  readonly style: Markup;
  /** Class names of the body element. */
  readonly bodyClass: string;
  /** Content of the body element. */
  readonly body: Markup;
}

/** Writes an HTML document. */
export function documentShell(parts: DocumentParts): string {
  return markup`<!DOCTYPE html>
<html lang="${parts.language}" dir="${parts.direction}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${parts.head}<link rel="icon" href="/logo.svg" type="image/svg+xml">
<style>${parts.style}</style>
</head>
<body class="${parts.bodyClass}">
${parts.body}
</body>
</html>
`.source;
}
