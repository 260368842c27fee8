import type { Claim, ClaimValues } from './claim.ts';
import type { ClaimRule } from './claim-rules.ts';
import type { FieldValue } from './findings.ts';

/** What a record states on a field; the value is `undefined` where it states nothing. */
export type StatedField = {
  [Field in keyof ClaimValues]: {
    readonly field: Field;
    readonly value: ClaimValues[Field] | undefined;
    /** JSON pointer to the property it was read from. */
    readonly pointer: string;
  };
}[keyof ClaimValues];

/** Makes claims of what a record states: what it does not state, and empty lists, make none. */
export function claimsOf(fields: readonly StatedField[], rule: ClaimRule): Claim[] {
  return fields.filter(isStated).map((stated): Claim => {
    const { pointer, ...field } = stated;
    const raw = typeof field.value === 'string' ? field.value : JSON.stringify(field.value);
    return { ...field, raw, rule, place: { in: 'property', pointer } };
  });
}

function isStated(field: StatedField): field is StatedField & FieldValue {
  return field.value !== undefined && !(Array.isArray(field.value) && field.value.length === 0);
}
