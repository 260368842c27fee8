import type { Contributor } from '@broadsheet/core/model';
import { nameFromAddress, nameFromMail } from './name-from-address.ts';

/** Reads a byline that is one name in a form of its own: an address, or the surname first. */
export function readWholeLine(line: string): Contributor | undefined {
  return readAddress(line) ?? readInverted(line);
}

/** A byline that is nothing but an address. */
function readAddress(line: string): Contributor | undefined {
  const name = nameFromAddress(line);
  if (name !== undefined) return { name, role: 'author', kind: 'person', url: line, raw: line };
  const mailed = nameFromMail(line);
  return mailed === undefined ? undefined : { name: mailed, role: 'author', kind: 'person', raw: line };
}

/** "Bell, Ann T.": the surname first, as catalogues have it; told from two names by an initial or a particle behind. */
function readInverted(line: string): Contributor | undefined {
  const [, surname, given] =
    /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*(?: \p{Lu}\.| (?:de|den|der|van|von|di|da|du)))$/u.exec(
      line,
    ) ?? [];
  if (surname === undefined || given === undefined) return undefined;
  return { name: `${given} ${surname}`, role: 'author', kind: 'person', raw: line };
}
