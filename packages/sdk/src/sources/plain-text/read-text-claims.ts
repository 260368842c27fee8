import { parseByline } from '../../candidates/byline/parse-byline.ts';
import type { Claim } from '../../candidates/claim.ts';
import { parseDateText } from '../../candidates/dates/parse-date-text.ts';
import type { Diagnostic, Place } from '../../extraction.ts';
import type { TextLine } from './label-paragraphs.ts';

/** Longest paragraph that can serve as standfirst. */
const maxStandfirstCharacters = 400;

/** What a plain text says of its own article. */
export function readTextClaims(lines: readonly TextLine[]): { claims: Claim[]; diagnostics: Diagnostic[] } {
  const claims = lines.flatMap(claimsOfLine);
  const lead = lines.find((line) => line.label === 'body');
  if (lead?.tag === 'p' && lead.text.length <= maxStandfirstCharacters && lines[0]?.label === 'headline') {
    claims.push({ field: 'standfirst', value: lead.text, raw: lead.text, rule: 'text', place: placeOf(lead) });
  }
  return { claims, diagnostics: lines.flatMap(diagnosticsOfLine) };
}

function placeOf({ start, end }: TextLine): Place {
  return { in: 'text', start, end };
}

function claimsOfLine(line: TextLine): Claim[] {
  const { text } = line;
  const found = { raw: text, place: placeOf(line) };
  if (line.label === 'headline') return [{ field: 'headline', value: text, rule: 'text', ...found }];
  if (line.label === 'byline') {
    const { contributors, infoSources } = parseByline(text);
    return [
      { field: 'bylineText', value: text, rule: 'text', ...found },
      { field: 'contributors', value: contributors, rule: 'text', ...found },
      { field: 'infoSources', value: infoSources, rule: 'text', ...found },
    ];
  }
  if (line.label === 'date') {
    const stamp = parseDateText(text);
    return stamp === undefined ? [] : [{ field: 'datePublished', value: stamp, rule: 'text', ...found }];
  }
  const name = line.label === 'newsletter' ? publisherInPromotion(text) : undefined;
  return name === undefined ? [] : [{ field: 'publisher', value: { name }, rule: 'text:promotion', ...found }];
}

/** A name behind the verb of an invitation: "Get The Harbour Post stories …", "Have The Harbour Post’s news …". */
const namedPublisher =
  /^\S{2,12} (?:to |for )?((?:The )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){1,4})(?:['’]s)? (?:stories|newsletters?|news|updates)\b/u;
const maxOpeningCharacters = 120;

/** The publisher's name in its own promotion. */
function publisherInPromotion(text: string): string | undefined {
  return namedPublisher.exec(text.slice(0, maxOpeningCharacters))?.[1];
}

function diagnosticsOfLine(line: TextLine): Diagnostic[] {
  if (line.label !== 'relatedLink') return [];
  return [
    {
      code: 'link-without-target',
      severity: 'info',
      message: `“${line.text.slice(0, 120)}” refers to a link whose target the text lost; the article keeps the line as a related link without an address.`,
    },
  ];
}
