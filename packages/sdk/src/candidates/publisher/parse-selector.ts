import { InputError } from '../../errors/input-error.ts';

/** One element of a selector. */
export interface SelectorStep {
  /** How it stands to the element of the step before. */
  readonly relation: 'descendant' | 'child';
  /** Its name in lower case; empty where the selector tells none. */
  readonly tag: string;
  /** What its attributes must hold. */
  readonly conditions: readonly SelectorCondition[];
}

/** An attribute that a selector asks for. */
export interface SelectorCondition {
  readonly attribute: string;
  readonly value: string;
}

/** Elements that a selector may name: the bits of a number tell which of them a node is. */
const maxSteps = 30;

/** An element of a selector, or the sign between parent and child; a stray quotation mark is a part of its own. */
const part = />|(?:[^\s>"]|"[^"]*")+|"/gu;
/** An element: its name, then classes, ids and attributes; a part that is none fits nowhere. */
const element = /^([a-z][\w-]*)?((?:[.#][\w-]+|\[[\w:-]+="[^"]*"\])*)$/iu;
const condition = /([.#])([\w-]+)|\[([\w:-]+)="([^"]*)"\]/gu;

/**
 * Reads a selector: see `FieldRule.select` for what it may hold.
 *
 * @throws {InputError} when it holds anything else.
 */
export function parseSelector(selector: string): readonly SelectorStep[] {
  const steps: SelectorStep[] = [];
  let isParent = false;
  for (const [text] of selector.matchAll(part)) {
    if (text === '>' && !isParent && steps.length > 0) {
      isParent = true;
      continue;
    }
    const [, tag = '', conditions = ''] = element.exec(text) ?? [];
    if (tag + conditions === '') throw invalid(selector);
    steps.push({
      relation: isParent ? 'child' : 'descendant',
      tag: tag.toLowerCase(),
      conditions: parseConditions(conditions),
    });
    isParent = false;
  }
  if (isParent || steps.length === 0 || steps.length > maxSteps) throw invalid(selector);
  return steps;
}

const attributeOfSign: Readonly<Record<string, string>> = { '.': 'class', '#': 'id' };

function parseConditions(text: string): readonly SelectorCondition[] {
  return [...text.matchAll(condition)].map(([, sign = '', name = '', attribute = '', value = '']) =>
    sign === ''
      ? { attribute: attribute.toLowerCase(), value }
      : { attribute: attributeOfSign[sign] ?? '', value: name },
  );
}

function invalid(selector: string): InputError {
  return new InputError(
    'publishers',
    `The selector “${selector.slice(0, 200)}” of a publisher rule cannot be read; it may hold names, .class, #id and ` +
      '[attribute="value"], joined by spaces and >.',
  );
}
