/**
 * The words of a text in order: runs of letters, digits and underscores of any script, as Python's `\w+`, by which
 * the public benchmarks cut their texts. Combining marks part words, as they do there.
 */
export function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}
