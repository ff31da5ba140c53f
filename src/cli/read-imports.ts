import { parseSync } from 'oxc-parser';

export interface Import {
  /** As written, without the bundler's `?worker` or `?url`. Null where it is not a plain string and cannot be read. */
  readonly target: string | null;
  /** Whether only types come through it. */
  readonly typeOnly: boolean;
}

/** Every way one file names another: static, dynamic, type-only, re-exported, `new URL(…, import.meta.url)`. */
export function readImports(file: string, source: string): readonly Import[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  visit(program, (node) => {
    const target = targetOf(node);
    if (target !== undefined) found.push({ target: plainString(target), typeOnly: isTypeOnly(node) });
  });
  return found;
}

/** A node of the syntax tree: its fields are other nodes, lists of them, or plain values. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  if (!isNode(value)) return;
  see(value);
  for (const field of Object.values(value)) if (typeof field === 'object') visit(field, see);
}

/** The expression that names the other file, or undefined where this node names none. */
function targetOf(node: Node): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node['source'];
    case 'ExportNamedDeclaration':
      return node['source'] ?? undefined;
    case 'TSExternalModuleReference':
      return node['expression'];
    case 'NewExpression':
      return isUrlBesideThisFile(node) ? argumentsOf(node)[0] : undefined;
    default:
      return undefined;
  }
}

const argumentsOf = (node: Node): readonly unknown[] =>
  Array.isArray(node['arguments']) ? node['arguments'] : [];

function isUrlBesideThisFile(node: Node): boolean {
  const [, base] = argumentsOf(node);
  return (
    isNode(node['callee']) &&
    node['callee']['name'] === 'URL' &&
    isNode(base) &&
    base.type === 'MemberExpression' &&
    isNode(base['object']) &&
    base['object'].type === 'MetaProperty'
  );
}

function plainString(target: unknown): string | null {
  if (!isNode(target)) return null;
  const literal = target.type === 'TSLiteralType' ? target['literal'] : target;
  const value = isNode(literal) && literal.type === 'Literal' ? literal['value'] : null;
  return typeof value === 'string' ? value.replace(/\?.*$/, '') : null;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = Array.isArray(node['specifiers']) ? node['specifiers'] : [];
  return specifiers.length > 0 && specifiers.every(isTypeSpecifier);
}

const isTypeSpecifier = (specifier: unknown): boolean =>
  isNode(specifier) && (specifier['importKind'] === 'type' || specifier['exportKind'] === 'type');
