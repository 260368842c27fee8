import type { Speaker } from '@broadsheet/core/model';
import { isListed, type SpeechIndex } from './speech-index.ts';

const koreanTopic = /^(.+?)(?:은|는|이|가|도|께서)$/u;
const particles = /(?:さんからも|さんは|は|が|も|で|から|によると)$/u;

/** The speaker in words of Chinese, Japanese or Korean: the name stands first, office and particles behind it. */
export function eastAsianSpeaker(text: string, raw: string, index: SpeechIndex): Speaker | undefined {
  const name = index.language === 'ko' ? koreanName(text, raw) : raw.replace(particles, '').replace(/[（(].*/su, '');
  if (name === '') return undefined;
  const isGroup = isListed(index.groups, name) || index.groups.some((group) => name.endsWith(group));
  return { name, kind: isGroup ? 'organisation' : 'person', raw };
}

/** Subject with its particle cut; a surname with an office ("이 후보") becomes the full name. */
function koreanName(text: string, raw: string): string {
  const words = raw.split(' ');
  const topic = words.findIndex((word) => koreanTopic.test(word));
  const last = koreanTopic.exec(words[topic] ?? '')?.[1];
  if (last === undefined) return '';
  const name = [...words.slice(0, topic), last];
  const [first = ''] = name;
  if (name.length < 2 || !/^[가-힣]$/u.test(first) || !/^[가-힣]+$/u.test(last)) return name.join(' ');
  const full = new RegExp(`(?<![가-힣])${first}[가-힣]{2}(?= [^.]{0,20}${last})`, 'u').exec(text);
  return full === null ? name.join(' ') : full[0];
}
