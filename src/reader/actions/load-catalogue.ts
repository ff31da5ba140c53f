import { parseJson } from '../../formats/parse-json';
import { sha256 } from '../../formats/sha256';
import { loadCatalogueRecord, saveCatalogueRecord } from '../../library/catalogue';
import { storeEdition } from '../../library/store-edition';
import { type CatalogueEntry, readCatalogue } from '../../paper/catalogue';
import type { Edition } from '../../paper/edition';
import { readEdition } from '../../paper/edition-file';
import { fail, type Result, succeed } from '../../paper/result';
import { catalogueLoading } from '../state/app';
import type { CatalogueFault } from '../words/notices';
import { tell, wentWell } from './tell';

/**
 * Looks through the catalogue that lies beside the reader (`editions/index.json`) and brings what is new
 * onto the device, newest first. What the person removed is not brought again; a damaged edition is
 * refused with a sentence and what is on the device stays. Without a network it does nothing.
 */
export async function loadCatalogue(): Promise<void> {
  const found = await fetchBytes('editions/index.json');
  const catalogue = found && readCatalogue(parseJson(found));
  for (const entry of catalogue?.editions ?? []) {
    if (await isKnown(entry)) continue;
    const edition = await fetchEdition(entry);
    if (edition.ok) await keep(entry, edition.value, catalogue?.sample === true);
    else tell({ kind: 'edition-refused', title: entry.title, why: edition.failure });
  }
  catalogueLoading.value = false;
}

async function isKnown(entry: CatalogueEntry): Promise<boolean> {
  const record = await loadCatalogueRecord(entry.id);
  return record !== null && (record.state === 'removed' || record.sha256 === entry.sha256);
}

/** The edition of one catalogue line, checked against its SHA-256 before a character of it is believed. */
async function fetchEdition(entry: CatalogueEntry): Promise<Result<Edition, CatalogueFault>> {
  const bytes = await fetchBytes(`editions/${entry.id}.json`);
  if (!bytes) return fail('unreachable');
  if ((await sha256(bytes)) !== entry.sha256) return fail('damaged');
  const edition = readEdition(parseJson(bytes));
  if (!edition.ok) return fail(edition.failure.kind === 'newer-version' ? 'newer-version' : 'not-an-edition');
  return edition.value.id === entry.id ? succeed(edition.value) : fail('not-an-edition');
}

async function keep(entry: CatalogueEntry, edition: Edition, sample: boolean): Promise<void> {
  const stored = await storeEdition(edition, {
    origin: { type: 'catalogue', sample },
    pressVersion: entry.press,
  });
  if (wentWell(stored)) {
    wentWell(await saveCatalogueRecord({ id: entry.id, sha256: entry.sha256, state: 'stored' }));
  }
}

/** The bytes at an address beside the reader; null where there is no network, no server or no such file. */
async function fetchBytes(address: string): Promise<Uint8Array | null> {
  const answer = await fetch(address, { credentials: 'omit', cache: 'no-cache' }).then(
    (response) => (response.ok ? response.arrayBuffer() : null),
    () => null,
  );
  return answer && new Uint8Array(answer);
}
