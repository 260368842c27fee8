import { inBody } from './in-body.ts';
import { addRawText, addVoid } from './in-head.ts';
import { type InsertionMode, insertionMode } from './insertion-mode.ts';
import { again, createMode, ignore, type Rule } from './mode.ts';
import { startNoscript } from './noscript.ts';
import { endTemplate, startTemplate } from './template.ts';

/** 13.2.6.4.18 The "in template" insertion mode: the first tag tells what the template is a template of. */
export const inTemplate = createMode({
  text: inBody.text,
  startTag: [
    [['base', 'basefont', 'bgsound', 'link', 'meta'], addVoid],
    [['noframes', 'script', 'style', 'title'], addRawText],
    [['noscript'], startNoscript],
    [['template'], startTemplate],
    [['caption', 'colgroup', 'tbody', 'tfoot', 'thead'], goOn(insertionMode.inTable)],
    [['col'], goOn(insertionMode.inColumnGroup)],
    [['tr'], goOn(insertionMode.inTableBody)],
    [['td', 'th'], goOn(insertionMode.inRow)],
  ],
  otherStartTag: goOn(insertionMode.inBody),
  endTag: [[['template'], endTemplate]],
  otherEndTag: ignore,
});

function goOn(mode: InsertionMode): Rule {
  return (scan) => {
    scan.templateModes[scan.templateModes.length - 1] = mode;
    scan.mode = mode;
    return again;
  };
}
