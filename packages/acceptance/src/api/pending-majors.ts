import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const changesetFolder = fileURLToPath(new URL('../../../../.changeset', import.meta.url));

/** Names of the packages for which a changeset says "major". */
export function pendingMajors(): ReadonlySet<string> {
  const texts = readdirSync(changesetFolder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(changesetFolder, file), 'utf8'));
  return new Set(texts.flatMap(majorsOf));
}

/** Names of the packages for which the head of a changeset says "major". */
export function majorsOf(changeset: string): readonly string[] {
  const head = /^---\n(?<lines>[\s\S]*?)\n---/.exec(changeset)?.groups?.['lines'] ?? '';
  const lines = head.split('\n').map((line) => line.split(':').map((part) => part.trim()));
  return lines.flatMap(([name = '', bump]) => (bump === 'major' ? [name.replaceAll(/['"]/g, '')] : []));
}
