import { dataSets } from '../data/data-sets.ts';

/** Where the data sets come from, a line each. */
export const dataHelp = [
  'The folder holds <set>/pages/<id>.html.gz and <set>/truth.jsonl for each set. The public originals:',
  ...Object.entries(dataSets).map(([name, { origin, licence }]) => `  ${name.padEnd(10)}  ${origin} (${licence})`),
].join('\n');

/** What the program takes. */
export const usage = `pnpm bench quality --data <folder> [options]
    Measures extraction on data sets with known truth, beside other extractors.
    --data <folder>      the data sets; also BROADSHEET_BENCH_DATA
    --sets a,b           only these sets
    --systems a,b        only these systems, in this order
    --part <name>        only the publishers of one part: train, validation or untouched
    --limit <n>          at most n pages of each set, spread evenly
    --without a,b        do without these rules of Broadsheet, such as step:keep-headings or json-ld:author
    --worst <n>          show the n worst pages of the first system, with what it missed and what it took
    --by-language        add a table by language for each set
    --measure <text>     for these two, the measure whose row begins so, such as "authors" or "captions"
    --json <file>        write the result to a file, for compare and report
    --workers <n>        threads at work at the same time (1)
    --timeout-ms <n>     time a page may take in a system (10000)
    --cache <folder>     where the answers of other extractors are kept between runs

pnpm bench compare <before.json> <after.json> [--system broadsheet] [--worst <n>]
    Compares two results in one system, and lists the n pages of each set that changed most.

pnpm bench speed [options]
    Measures time, growth, memory, feeds, batches, start and size, and prints a table for each, those figures first that have a bar.
    --data <folder>      pages of the data sets; without it those of the fictional publisher
    --parts a,b          only these parts: pages, growth, memory, feeds, batch, start, bundle, install
    --sets a,b           pages of these sets; all sets of articles by default
    --pages <n>          about n pages, spread evenly over the sets (200)
    --rounds <n>         rounds that count, after some that do not (7)
    --batch <n>          pages of the batch whose memory is watched (2000)
    --systems a,b        other extractors to measure beside it; none by default
    --json <file>        write the result to a file

pnpm bench formats --data <folder> [options]
    Writes the article of every page: Markdown and ninjs must give back the
    same blocks, and ninjs must be valid.
    --sets a,b           pages of these sets; all by default
    --standards <folder> validate ninjs with the schema and the suite of IPTC in this folder

pnpm bench properties --data <folder> [options]
    Checks what must hold for every page, however well it is read: nothing is lost, restoring loses nothing,
    ids are stable, no part of a date is invented, articles are valid and the same under every time zone.
    --sets a,b           pages of these sets; all by default
    --limit <n>          about n pages of each set
    --worst <n>          show n offenders of each property (10)

pnpm bench ingest --database <folder or URL> [--articles <n>] [--queries <n>]
    Saves n generated articles in an archive (100000), and measures its storage and n searches (40) of each kind. An archive that holds
    some of them is filled up, so that a run can be broken off and gone on with.

pnpm bench quotes --data <folder>
    Measures quotations and their speakers on 50 pages that were marked by hand, see src/quotes/quote-truth.ts.

pnpm bench report --result <quality.json> [--out <page.md>]
pnpm bench report --speed <speed.json> [--out <page.md>]
    Writes a result as a page of the documentation, apps/docs/src/content/docs/explanation/benchmark.md or speed.md.

pnpm bench train --data <folder> --out packages/sdk/src/candidates/blocks/model/body-model.ts
    Trains the model of the body on all publishers but the untouched ones, and writes it.

pnpm bench train --model page --data <folder> --out packages/sdk/src/candidates/refusal/page-model.ts
    Trains the model that tells articles from other pages in the same way.`;
