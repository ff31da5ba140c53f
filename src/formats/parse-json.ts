/** The value a JSON text in UTF-8 says, or undefined where it is none: broken JSON is expected from outside. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
