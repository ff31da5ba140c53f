import { posix } from 'node:path';
import { type Import, readImports } from './read-imports';

/** What one room may import. Names are keys of the house's table. */
export interface Room {
  /** Other rooms. A room may always import itself. */
  readonly rooms: readonly string[];
  /** Rooms it may take types from, and nothing that runs. */
  readonly types?: readonly string[];
  /** Packages by name; `node:` stands for everything Node brings. */
  readonly packages: readonly string[];
}

/** Keys are folders or single files, relative to `src`; the longest key that fits a file is its room. */
export type House = Readonly<Record<string, Room>>;

/** All files below `src`: path relative to it → source. Style sheets are rooms' files too, with nothing to read. */
export type Files = ReadonlyMap<string, string>;

/** One sentence for every import that runs against the house; none when it stands. */
export function checkRooms(files: Files, house: House, testPackages: readonly string[]): readonly string[] {
  const graph = new Map([...files].map(([file, source]) => [file, importsOf(file, source, files)]));
  return [
    ...homeless(files, house),
    ...[...graph].flatMap(([file, imports]) =>
      imports
        .map((each) => judge(file, each, house, testPackages))
        .filter((sentence) => sentence !== undefined),
    ),
    ...cycles(graph),
  ];
}

type Found =
  | { readonly kind: 'file'; readonly to: string; readonly typeOnly: boolean }
  | { readonly kind: 'package'; readonly to: string; readonly typeOnly: boolean }
  | { readonly kind: 'lost'; readonly to: string };

function importsOf(file: string, source: string, files: Files): readonly Found[] {
  return /\.tsx?$/.test(file) ? readImports(file, source).map((each) => find(file, each, files)) : [];
}

function find(file: string, { target, typeOnly }: Import, files: Files): Found {
  if (target === null) return { kind: 'lost', to: 'an address made while running' };
  if (!target.startsWith('.')) return { kind: 'package', to: packageName(target), typeOnly };
  const path = posix.join(posix.dirname(file), target);
  const to = [path, `${path}.ts`, `${path}.tsx`, `${path}.d.ts`].find((candidate) => files.has(candidate));
  return to === undefined ? { kind: 'lost', to: target } : { kind: 'file', to, typeOnly };
}

const packageName = (target: string): string =>
  target.startsWith('node:') ? 'node:' : (/^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target);

const roomOf = (file: string, house: House): string | undefined =>
  Object.keys(house)
    .filter((key) => file === key || file.startsWith(`${key}/`))
    .sort((a, b) => b.length - a.length)[0];

function judge(
  file: string,
  found: Found,
  house: House,
  testPackages: readonly string[],
): string | undefined {
  const key = roomOf(file, house);
  const room = key === undefined ? undefined : house[key];
  if (key === undefined || room === undefined) return undefined;
  if (found.kind === 'lost') return `${file} → ${found.to}: no file below src has this name.`;
  if (found.kind === 'package') {
    const packages = isTest(file) ? [...room.packages, ...testPackages] : room.packages;
    return packages.includes(found.to)
      ? undefined
      : `${file} → ${found.to}: ${key} may use ${list(packages, 'no packages')}.`;
  }
  const target = roomOf(found.to, house);
  if (target === undefined || target === key || room.rooms.includes(target)) return undefined;
  if (found.typeOnly && room.types?.includes(target)) return undefined;
  const types = room.types === undefined ? '' : `, and types of ${room.types.join(', ')}`;
  return `${file} → ${found.to}: ${key} may import ${list(room.rooms, 'no other room')}${types}.`;
}

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

const list = (names: readonly string[], none: string): string =>
  names.length === 0 ? none : names.join(', ');

const homeless = (files: Files, house: House): readonly string[] =>
  [...files.keys()]
    .filter((file) => roomOf(file, house) === undefined && !/\.d\.ts$/.test(file))
    .map((file) => `${file} stands in no room of the house.`);

/** Each ring of files that import each other, once. Types count: they go one way as well. */
function cycles(graph: ReadonlyMap<string, readonly Found[]>): readonly string[] {
  const done = new Set<string>();
  const sentences: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      sentences.push(`A ring of imports: ${[...way.slice(way.indexOf(file)), file].join(' → ')}.`);
      return;
    }
    if (done.has(file)) return;
    for (const found of graph.get(file) ?? []) if (found.kind === 'file') walk(found.to, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return sentences;
}
