import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { summarise } from '../press/page-summary';
import { press } from '../press/press';
import { readExpected, readTruth, type Truth } from './score/read-truth';
import { type Measure, measures, type Score, scorePage, type Tally } from './score/score-page';

const help = `Scores the press, one line a page and one a style.

  npm run -s press:score            the fixture pages of the press
  npm run -s press:score -- DIR     the pages of a folder: NAME.txt beside NAME.truth.json`;

interface Scored {
  readonly name: string;
  readonly style: string;
  readonly score: Score;
}

function main(words: readonly string[]): void {
  const [directory] = words;
  if (directory === '--help' || directory === '-h') {
    console.log(help);
    return;
  }
  if (directory !== undefined && !existsSync(directory)) {
    console.error(`There is no folder ${directory}.`);
    process.exitCode = 1;
    return;
  }
  const pages = directory === undefined ? scoreFixtures() : scoreFolder(directory);
  printTable(pages);
}

function scoreFixtures(): Scored[] {
  const home = path.join(import.meta.dirname, '../press/fixtures');
  return readdirSync(home)
    .sort()
    .map((slug) => {
      const read = (file: string): string => readFileSync(path.join(home, slug, file), 'utf8');
      return scoreOne(slug, readExpected(read('expected.json')), read('page.txt'));
    });
}

function scoreFolder(directory: string): Scored[] {
  const ending = '.truth.json';
  return readdirSync(directory)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => {
      const name = file.slice(0, -ending.length);
      const text = readFileSync(path.join(directory, `${name}.txt`), 'utf8');
      return scoreOne(name, readTruth(readFileSync(path.join(directory, file), 'utf8'), text), text);
    });
}

const scoreOne = (name: string, truth: Truth, text: string): Scored => ({
  name,
  style: truth.style,
  score: scorePage(truth.page, summarise(press([{ text }]), text)),
});

const nameWidth = 20;
const cellWidth = 11;

function printTable(pages: readonly Scored[]): void {
  console.log(''.padEnd(nameWidth) + measures.map((measure) => measure.padStart(cellWidth)).join(''));
  for (const page of pages) printRow(page.name, [page]);
  const styles = [...new Set(pages.map((page) => page.style))];
  console.log('');
  for (const style of styles)
    printRow(
      style.slice(0, nameWidth - 1),
      pages.filter((page) => page.style === style),
    );
  printRow('all', pages);
}

/** F1 of each measure, added up over the pages. */
function printRow(name: string, pages: readonly Scored[]): void {
  const cells = measures.map((measure) => f1(total(pages, measure)).toFixed(3).padStart(cellWidth));
  console.log(name.padEnd(nameWidth) + cells.join(''));
}

function total(pages: readonly Scored[], measure: Measure): Tally {
  const sum = { right: 0, expected: 0, found: 0 };
  for (const { score } of pages) {
    sum.right += score[measure].right;
    sum.expected += score[measure].expected;
    sum.found += score[measure].found;
  }
  return sum;
}

const f1 = ({ right, expected, found }: Tally): number =>
  expected + found === 0 ? 1 : (2 * right) / (expected + found);

main(process.argv.slice(2));
