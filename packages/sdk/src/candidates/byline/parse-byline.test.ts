import type { Contributor } from '@broadsheet/core/model';
import { describe, expect, it } from 'vitest';
import { parseByline } from './parse-byline.ts';

const publisherNames = ['The Harbour Post'];

/** A contributor in short: the name, then what is not usual: role, kind, affiliation. */
function inShort({ name, role, kind, affiliation }: Contributor): string {
  const details = [
    role === 'author' ? '' : role,
    kind === 'person' ? '' : kind,
    affiliation === undefined ? '' : `@${affiliation}`,
  ];
  return [name, ...details.filter((detail) => detail !== '')].join(' ~ ');
}

function names(text: string): string {
  return parseByline(text, { publisherNames }).contributors.map(inShort).join(' + ');
}

describe('parseByline', () => {
  it.each([
    ['By Jane Doe, Ann Bell and Tom Roe', 'Jane Doe + Ann Bell + Tom Roe'],
    ['By A Bell and B Cole in International', 'A Bell ~ @International + B Cole ~ @International'],
    ['Written by Jane Doe with Ann Bell', 'Jane Doe + Ann Bell'],
    ['Jane Doe & Ann Bell', 'Jane Doe + Ann Bell'],
    ['Maria & Katerina', 'Maria + Katerina'],
    ['Von Anna Berg und Max Muster', 'Anna Berg + Max Muster'],
    ['Par Sébastien Farge et Anne Leroi', 'Sébastien Farge + Anne Leroi'],
    ['Por Ana Lima e Rui Costa, Lisboa', 'Ana Lima + Rui Costa ~ @Lisboa'],
    ['Di Mario Rossi', 'Mario Rossi'],
    ['Door Jan de Vries en Piet Bakker', 'Jan de Vries + Piet Bakker'],
    ['Juan Pérez en Madrid', 'Juan Pérez ~ @Madrid'],
    ['Автор: Иван Петров и Анна Белова', 'Иван Петров + Анна Белова'],
    ['Айдос Серік және Дана Оспан', 'Айдос Серік + Дана Оспан'],
    ['بقلم: أحمد محمد', 'أحمد محمد'],
    ['文/张三', '张三'],
    ['作者：张三、李四', '张三 + 李四'],
    ['记者 张三 李四', '张三 + 李四'],
    ['新华社记者 张三', '张三 ~ @新华社 + 新华社 ~ agency'],
    ['大渡 美咲', '大渡 美咲'],
    ['文・山田太郎', '山田太郎'],
    ['山田太郎記者', '山田太郎 ~ @記者'],
    ['신현주 기자', '신현주 ~ @기자'],
    ['(서울=연합뉴스) 신현주 기자 외 1명', '연합뉴스 ~ agency + 신현주 ~ @기자'],
    ['史蒂文·斯皮尔伯格', '史蒂文·斯皮尔伯格'],
    ['Ali Veli ve Can Su', 'Ali Veli + Can Su'],
  ])('parts names: %s', (text, expected) => {
    expect(names(text)).toBe(expected);
  });

  it.each([
    ['Ludwig van der Berg and Maria de la Cruz', 'Ludwig van der Berg + Maria de la Cruz'],
    ['José Ortega y Gasset', 'José Ortega y Gasset'],
    ['Anne Smith-Jones', 'Anne Smith-Jones'],
    ['STEVE PEOPLES', 'STEVE PEOPLES'],
    ['kirstin boatto', 'kirstin boatto'],
    ['John Smith, Jr.', 'John Smith Jr.'],
    ['John Smith III', 'John Smith III'],
    ['Dr. Max Kolter', 'Dr. Max Kolter'],
    ['Ann Bell, PhD', 'Ann Bell'],
    ['Dylan Bell, MS, RD, FAND', 'Dylan Bell'],
    ['Genevieve Bell, Ph.D.', 'Genevieve Bell'],
    ['Rebecca Bell, CEPF®', 'Rebecca Bell'],
    ['Bruno (Henrique) Rodrigues', 'Bruno (Henrique) Rodrigues'],
    ['Bell, Ann T.', 'Ann T. Bell'],
    ['Jong, Michiel de', 'Michiel de Jong'],
    ['Von Trier', 'Von Trier'],
    ['Di Maria', 'Di Maria'],
    ['Ana', 'Ana'],
    ['Efe Yılmaz', 'Efe Yılmaz'],
  ])('keeps a name as printed: %s', (text, expected) => {
    expect(names(text)).toBe(expected);
  });

  it.each([
    ['Jane Doe, Science Correspondent', 'Jane Doe ~ @Science Correspondent'],
    ['Political Editor Jane Doe', 'Jane Doe ~ @Political Editor'],
    ['Jane Doe Senior Reporter', 'Jane Doe ~ @Senior Reporter'],
    ['Von unserem Korrespondenten Max Muster', 'Max Muster ~ @unserem Korrespondenten'],
    ['Иван Петров, корреспондент', 'Иван Петров ~ @корреспондент'],
    ['Von Anna Berg, Berlin', 'Anna Berg ~ @Berlin'],
    ['Jane Doe for The Review', 'Jane Doe ~ @The Review'],
    ['Jane Doe (Nettavisen)', 'Jane Doe ~ @Nettavisen'],
    ['Claire Bell, Co-Founder & COO', 'Claire Bell ~ @Co-Founder'],
    ['Sergio Bell | The Coast Newsroom', 'Sergio Bell ~ @The Coast Newsroom'],
    ['By Brenda Bell, MA\n  Coast Health News', 'Brenda Bell ~ @Coast Health News'],
    ['By TPN, in News, Portugal, Business', 'TPN ~ organisation ~ @in News, Portugal, Business'],
    ['von David Straub, MDR THÜRINGEN', 'David Straub ~ @MDR THÜRINGEN'],
  ])('reads offices and places: %s', (text, expected) => {
    expect(names(text)).toBe(expected);
  });

  it.each([
    ['AFP', 'AFP ~ agency'],
    ['Jane Doe | Reuters', 'Jane Doe ~ @Reuters + Reuters ~ agency'],
    ['By Ann Smith-Jones, Associated Press', 'Ann Smith-Jones ~ @Associated Press + Associated Press ~ agency'],
    ['Felix Bell/dpa', 'Felix Bell + dpa ~ agency'],
    ['Jane Doe / POST.EXAMPLE', 'Jane Doe ~ @POST.EXAMPLE'],
    ['Jane Doe / Ann Bell', 'Jane Doe + Ann Bell'],
    ['By Staff Writers', 'Staff Writers ~ organisation'],
    ['Redaktion', 'Redaktion ~ organisation'],
    ['Editorial Board', 'Editorial Board ~ organisation'],
    ['Admin', 'Admin ~ organisation'],
    ['The Harbour Post', 'The Harbour Post ~ organisation'],
    ['By Our Correspondent', 'Our Correspondent ~ organisation'],
    ['post.example', 'post.example ~ organisation'],
    ['Centre for Arts and Culture', 'Centre for Arts and Culture ~ organisation'],
    ['Guardian staff reporter', 'Guardian staff reporter ~ organisation'],
  ])('tells agencies and bodies from people: %s', (text, expected) => {
    expect(names(text)).toBe(expected);
  });

  it.each([
    ['Reporting by Jane Doe; Editing by Tom Roe', 'Jane Doe ~ reporter + Tom Roe ~ editor'],
    ['Text: Ann Bell, Photos: Tom Roe', 'Ann Bell + Tom Roe ~ photographer'],
    ['Tekst: Kari Berg Foto: Ola Lie', 'Kari Berg + Ola Lie ~ photographer'],
    ['Jane Doe; illustrated by Tom Roe', 'Jane Doe + Tom Roe ~ illustrator'],
    ['Anna Berg. Übersetzung: Max Muster', 'Anna Berg + Max Muster ~ translator'],
    ['Ann Bell (photos)', 'Ann Bell ~ photographer'],
    ['Medically reviewed by Ann Bell, MD', 'Ann Bell ~ reviewer'],
    ['Tested by Ann Bell', 'Ann Bell ~ reviewer'],
    ['Written by Ann Bell\n  Edited by Tom Roe', 'Ann Bell + Tom Roe ~ editor'],
    ['Martin Untel (avec Anne Leroi et Jean Duc)', 'Martin Untel + Anne Leroi + Jean Duc'],
    ['责任编辑：王五', '王五 ~ editor'],
  ])('reads roles: %s', (text, expected) => {
    expect(names(text)).toBe(expected);
  });

  it.each([
    ['By Jane Doe, May 3, 2024 at 3:47 pm', 'Jane Doe'],
    ['Jane Doe · 3. Mai 2024, 15:47 Uhr · 5 Min.', 'Jane Doe'],
    ['section, von Jane Doe, 05. November 2024, 15:36 Uhr, 3 Min', 'Jane Doe'],
    ['Jane Doe jane@post.example @jane', 'Jane Doe'],
    ['Jane Doe et al.', 'Jane Doe'],
    ['Jane Doe and others', 'Jane Doe'],
    ['Posted by Jane Doe on Friday', 'Jane Doe'],
    ['By Jane Doe 2 March', 'Jane Doe'],
    ['Jun 2 Jane Doe', 'Jane Doe'],
    ['By Jane Doe. Last updated on Friday', 'Jane Doe'],
    ['Jane Doe ∙ Paid', 'Jane Doe'],
    ['This post was written by Jane Doe', 'Jane Doe'],
    ['Powered by Brick Press', ''],
    ['Written by', ''],
    ['The author', ''],
    ['Follow Author', ''],
    ['Sat, 20 Dec, 2025 - 06:36', ''],
    ['Last Updated: January 7, 2025', ''],
    ['5 min read', ''],
    ['', ''],
    ['---', ''],
    ['Is this the end of the tram as we know it?', ''],
  ])('leaves out what names nobody: %s', (text, expected) => {
    expect(names(text)).toBe(expected);
  });

  it('names wire services as sources of information', () => {
    expect(parseByline('By Jane Doe with Reuters').infoSources).toEqual([
      { name: 'Reuters', sourceType: 'wires', raw: 'Reuters' },
    ]);
    expect(parseByline('Quelle: sid/dpa').infoSources.map(({ name }) => name)).toEqual(['sid', 'dpa']);
    expect(parseByline('By Jane Doe with agencies')).toMatchObject({
      contributors: [{ name: 'Jane Doe' }],
      infoSources: [{ name: 'agencies', sourceType: 'wires' }],
    });
  });

  it('reads a name from an address only where there is nothing else', () => {
    const url = 'https://post.example/author/jane-doe';
    expect(parseByline(url).contributors).toEqual([
      { name: 'Jane Doe', role: 'author', kind: 'person', url, raw: url },
    ]);
    expect(names('jane.doe@post.example')).toBe('Jane Doe');
    expect(names(`Ann Bell ${url}`)).toBe('Ann Bell');
    expect(names('https://post.example/news/jane-doe')).toBe('');
    expect(names('https://social.example/janedoe')).toBe('');
  });

  it('reads no more than 1,000 characters, and no more than 40 people', () => {
    expect(parseByline('Ann Bell, '.repeat(10_000)).contributors).toHaveLength(1);
    const many = Array.from(
      { length: 60 },
      (_, index) => `Ann ${String.fromCharCode(65 + (index % 26), 97 + index)}x`,
    ).join(', ');
    expect(parseByline(many).contributors.length).toBeLessThanOrEqual(40);
  });
});
