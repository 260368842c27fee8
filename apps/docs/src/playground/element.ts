/** Makes an element with text or other elements in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** Makes a table with a head. */
export function table(head: readonly string[], rows: readonly (readonly (Node | string)[])[]): HTMLTableElement {
  return element(
    'table',
    element('thead', element('tr', ...head.map((text) => element('th', text)))),
    element('tbody', ...rows.map((row) => element('tr', ...row.map((cell) => element('td', cell))))),
  );
}
