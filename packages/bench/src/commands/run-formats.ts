import type { Article } from '@broadsheet/core/model';
import { toNinjs } from '@broadsheet/formats/ninjs';
import { NotAnArticleError, extractArticle } from '@broadsheet/sdk';
import { BenchError } from '../bench-error.ts';
import type { DataSetPage } from '../data/data-set-page.ts';
import { readDataSet } from '../data/read-data-set.ts';
import { markdownProblems } from '../formats/markdown-blocks.ts';
import { ninjsProblems } from '../formats/ninjs-blocks.ts';
import { type NinjsValidator, readNinjsSuite, readNinjsValidator } from '../formats/ninjs-validator.ts';
import type { FormatsOptions } from './formats-options.ts';
import type { CommandOutput } from './run-quality.ts';

/** Something that must hold for the article of every page. */
interface Check {
  readonly name: string;
  /** What is wrong; nothing when it holds. */
  readonly problemsOf: (article: Article) => readonly string[];
}

/**
 * Runs `bench formats`: writes the article of every page, and checks what is written against the standards.
 *
 * @throws BenchError when data is missing, or when a check fails.
 */
export async function runFormats(options: FormatsOptions, { print, showProgress }: CommandOutput): Promise<void> {
  const checks = await readChecks(options, print);
  const failures = new Map(checks.map(({ name }) => [name, 0]));
  let articles = 0;
  for (const set of options.sets) {
    for (const page of await readDataSet(options.dataFolder, set)) {
      const article = await articleOf(page);
      if (article === undefined) {
        continue;
      }
      articles += 1;
      for (const { name, problemsOf } of checks) {
        const [problem] = problemsOf(article);
        if (problem !== undefined) {
          failures.set(name, (failures.get(name) ?? 0) + 1);
          print(`${set}/${page.id}: ${name}: ${problem}`);
        }
      }
      showProgress(`${articles} articles`);
    }
  }
  for (const [name, failed] of failures) {
    print(`${name}: ${articles - failed} of ${articles} articles`);
  }
  if ([...failures.values()].some((failed) => failed > 0)) {
    throw new BenchError('Not every article is written as it should be.');
  }
}

async function readChecks(
  { standardsFolder }: FormatsOptions,
  print: CommandOutput['print'],
): Promise<readonly Check[]> {
  const markdown: Check = { name: 'Markdown gives back the same blocks', problemsOf: markdownProblems };
  const readBack: Check = { name: 'ninjs gives back the same blocks', problemsOf: ninjsProblems };
  if (standardsFolder === undefined) {
    print('ninjs is not validated: pass --standards <folder> with the schema and the suite of IPTC.');
    return [markdown, readBack];
  }
  const validate = await readNinjsValidator(standardsFolder);
  await checkSuite(standardsFolder, validate, print);
  const ninjs: Check = {
    name: 'ninjs 3.1 is valid',
    problemsOf: (article) => validate(JSON.parse(JSON.stringify(toNinjs(article)))),
  };
  return [markdown, readBack, ninjs];
}

/** The validator must tell the valid items of IPTC's suite from the invalid ones, else it proves nothing. */
async function checkSuite(folder: string, validate: NinjsValidator, print: CommandOutput['print']): Promise<void> {
  const suite = await readNinjsSuite(folder);
  const wrong = suite.filter(({ item, isValid }) => (validate(item).length === 0) !== isValid);
  print(`suite of IPTC: ${suite.length - wrong.length} of ${suite.length} items are judged as they should be`);
  if (wrong.length > 0) {
    throw new BenchError(`The validator judges these wrongly: ${wrong.map(({ name }) => name).join(', ')}`);
  }
}

async function articleOf(page: DataSetPage): Promise<Article | undefined> {
  const html = await page.readHtml();
  try {
    return extractArticle(page.url === undefined ? { html } : { html, url: page.url }).article;
  } catch (error) {
    if (NotAnArticleError.isInstance(error)) {
      return undefined;
    }
    throw error;
  }
}
