import type { Inline } from '@broadsheet/core/model';
import type { ReactNode } from 'react';

/** Every kind of inline content by its `type`. */
type InlineTypes = { readonly [Type in Inline['type']]: Extract<Inline, { readonly type: Type }> };

/** How each kind of inline content is shown. A kind without a row does not compile. */
const inlineHandlers: { readonly [Type in keyof InlineTypes]: (inline: InlineTypes[Type]) => ReactNode } = {
  text: ({ value }) => value,
  strong: ({ children }) => <strong>{inlines(children)}</strong>,
  emphasis: ({ children }) => <em>{inlines(children)}</em>,
  link: ({ url, title, children }) => (
    <a href={url} title={title} rel="noopener noreferrer" target="_blank">
      {inlines(children)}
    </a>
  ),
  break: () => <br />,
  sub: ({ children }) => <sub>{inlines(children)}</sub>,
  sup: ({ children }) => <sup>{inlines(children)}</sup>,
  inlineCode: ({ value }) => <code>{value}</code>,
  quotation: ({ cite, children }) => <q cite={cite}>{inlines(children)}</q>,
};

/** The content of a line. */
export function Inlines({ of }: { readonly of: readonly Inline[] }): ReactNode {
  return inlines(of);
}

function inlines(children: readonly Inline[]): ReactNode {
  return children.map((inline, index) => <InlineNode key={index} inline={inline} />);
}

/** One of the given kinds, written so that it goes with the handler of the same kind. */
type InlineOf<Type extends keyof InlineTypes> = {
  readonly [Each in Type]: InlineTypes[Each] & { readonly type: Each };
}[Type];

function InlineNode<Type extends keyof InlineTypes>({ inline }: { readonly inline: InlineOf<Type> }): ReactNode {
  return inlineHandlers[inline.type](inline);
}
