/** Makes a function that works out the answer for a text once: sources of one page repeat each other's words. */
export function remember<Answer>(workOut: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    const answer = workOut(text);
    known.set(text, { answer });
    return answer;
  };
}
