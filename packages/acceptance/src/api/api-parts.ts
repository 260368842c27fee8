/** The parts of an API that can be lost or added one by one, by the declaration that they belong to. */
export type ApiParts = ReadonlyMap<string, readonly ApiPart[]>;

/** A member, a parameter, an alternative of a union, or a line of something else. */
export interface ApiPart {
  /** The part with all that it stands in, in words of the report. */
  readonly text: string;
  /** Whether code that calls a function or writes an object of this shape has to give it. */
  readonly isRequiredOfCallers: boolean;
  /** Of a parameter, the signature that it belongs to: who calls a new function has written nothing yet. */
  readonly signature?: string;
}

/** Interfaces that users write: who adds a required member to one breaks their code. */
const writtenByUsers = /(?:Options|Input)$/;

const declarationHead =
  /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|const|function|class|enum|namespace) ([\w$]+)/;
const aliasOnOneLine = /^(?:export )?type [^{]*;$/;

/** Takes a report of API Extractor apart. */
export function apiParts(report: string): ApiParts {
  const parts = new Map<string, readonly ApiPart[]>();
  for (const block of report.split(/\n{2,}/)) {
    const lines = block.split('\n').filter((line) => line !== '' && !line.trimStart().startsWith('//'));
    const name = declarationHead.exec(lines[0] ?? '')?.[1];
    // An overloaded function has a block for each signature.
    if (name !== undefined) parts.set(name, [...(parts.get(name) ?? []), ...declarationParts(name, lines)]);
  }
  return parts;
}

function declarationParts(name: string, lines: readonly string[]): readonly ApiPart[] {
  const [first = ''] = lines;
  if (lines.length === 1 && aliasOnOneLine.test(first)) return alternatives(first);
  const isWritten = writtenByUsers.test(name) && /\binterface\b/.test(first);
  const enclosing: string[] = [];
  return lines.flatMap((line) => {
    const depth = Math.floor((line.length - line.trimStart().length) / 4);
    enclosing.length = Math.min(enclosing.length, depth);
    const before = enclosing.map((text) => `${text} `).join('');
    enclosing.push(line.trim());
    const isMember = isWritten && depth === 1 && /^(?:readonly )?[\w$']+:/.test(line.trim());
    return signatureParts(line.trim()).map(({ text, isRequiredOfCallers, signature }) => ({
      text: before + text,
      isRequiredOfCallers: isRequiredOfCallers || isMember,
      ...(signature === undefined ? {} : { signature: before + signature }),
    }));
  });
}

/** The alternatives of a union, so that another one can be told from one that was lost. */
function alternatives(line: string): readonly ApiPart[] {
  const [head = '', ...rest] = line.split(' = ');
  return rest
    .join(' = ')
    .replace(/;$/, '')
    .split(' | ')
    .map((text) => ({ text: `${head} = ${text}`, isRequiredOfCallers: false }));
}

/** A signature and its parameters, so that another optional one can be told from one that was lost; names do not count. */
function signatureParts(line: string): readonly ApiPart[] {
  const start = line.indexOf('(');
  const end = closingBracket(line, start);
  if (start < 0 || end < 0) return [{ text: line, isRequiredOfCallers: false }];
  const signature = `${line.slice(0, start)}(…${line.slice(end)}`;
  const parameters = splitParameters(line.slice(start + 1, end)).map((parameter, index) => ({
    text: `${signature} parameter ${index + 1}: ${parameter.replace(/^[\w$]+(?=\??:)/, '')}`,
    isRequiredOfCallers: !/^(?:[\w$]+\?:|\.\.\.)/.test(parameter),
    signature,
  }));
  return [{ text: signature, isRequiredOfCallers: false }, ...parameters];
}

function closingBracket(line: string, start: number): number {
  let depth = 0;
  for (let index = Math.max(start, 0); index < line.length; index++) {
    if (line[index] === '(') depth++;
    else if (line[index] === ')' && --depth === 0) return index;
  }
  return -1;
}

function splitParameters(text: string): readonly string[] {
  const parameters: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const character = text[index] ?? ',';
    if ('([{<'.includes(character)) depth++;
    // The arrow of a function type closes nothing.
    else if (')]}>'.includes(character) && text[index - 1] !== '=') depth--;
    else if (character === ',' && (depth === 0 || index === text.length)) {
      parameters.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return parameters.filter((parameter) => parameter !== '');
}
