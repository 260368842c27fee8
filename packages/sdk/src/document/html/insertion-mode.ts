/** What the rules for a token depend on (HTML standard, 13.2.4.1), less the modes that this scanner has no need of. */
export const insertionMode = {
  initial: 0,
  beforeHead: 1,
  inHead: 2,
  afterHead: 3,
  inBody: 4,
  inTable: 5,
  inCaption: 6,
  inColumnGroup: 7,
  inTableBody: 8,
  inRow: 9,
  inCell: 10,
  inSelect: 11,
  inSelectInTable: 12,
  inTemplate: 13,
} as const;

/** Number of an insertion mode. */
export type InsertionMode = (typeof insertionMode)[keyof typeof insertionMode];
