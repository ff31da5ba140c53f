type LooksLike = 'pdf' | 'zip' | 'image' | 'office';

/** The first bytes of files that people try (https://en.wikipedia.org/wiki/List_of_file_signatures). */
const signatures: readonly (readonly [looksLike: LooksLike, offset: number, bytes: readonly number[]])[] = [
  ['pdf', 0, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['zip', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['zip', 0, [0x1f, 0x8b]],
  ['zip', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['zip', 0, [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['office', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['image', 0, [0xff, 0xd8, 0xff]],
  ['image', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['image', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', 8, [0x57, 0x45, 0x42, 0x50]],
  ['image', 4, [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69]],
  ['image', 4, [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69]],
];

/** Office documents of today are ZIPs: only the name tells. */
const officeName = /\.(docx?|xlsx?|pptx?|wps|odt|ods)$/i;

/** Names a well-known kind of file that is no text, from its name and first bytes; null where none is known. */
export function knownBinary(name: string, head: Uint8Array): LooksLike | null {
  const found = signatures.find(([, offset, bytes]) => bytes.every((byte, at) => head[offset + at] === byte));
  if (!found) return null;
  return found[0] === 'zip' && officeName.test(name) ? 'office' : found[0];
}
