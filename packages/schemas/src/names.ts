import {
  drugs,
  findDrug,
  isNovel,
  perpetrator,
  perpetrators,
  product,
  productsOf,
  type Drug,
} from '@decrescendo/formulary';
import type { Case } from '@decrescendo/taper';
import type { Collector } from './collector.ts';
import { nearest } from './nearest.ts';

/**
 * The formulary's name for what was written, brand and foreign names included. A slip of the pen is never mended silently: it is an issue that
 * names the nearest drug, unless the word is that of a substance of unknown strength (`clonazolam` is no misspelt clonazepam).
 */
export function resolveDrug(written: string, path: string, collector: Collector): string {
  const found = findDrug(written);
  if (found && !isSlip(written, found)) return echo(found, written, path, collector);
  if (isNovel(written)) {
    collector.add('drug-novel', path, { text: written });
    return written;
  }
  const near = found?.name ?? nearest(written, drugs().flatMap(namesOf));
  if (near === undefined) collector.add('drug-unknown', path, { text: written });
  else collector.add('drug-near', path, { text: written, near });
  return written;
}

/** The same for what is to be tapered; from a source that is no prescription any word is kept, for rule R57 to answer. */
export function resolveTaperDrug(
  written: string,
  source: Case['history']['source'],
  path: string,
  collector: Collector,
): string {
  const found = findDrug(written);
  const known = found && !isSlip(written, found) ? found : undefined;
  if (source === 'not-prescribed') return known ? echo(known, written, path, collector) : written;
  if (known && (known.kind === 'antagonist' || known.kind === 'other' || !known.marketed)) {
    collector.add('drug-not-tapered', path, { text: written });
    return written;
  }
  return resolveDrug(written, path, collector);
}

function namesOf(drug: Drug): readonly string[] {
  return [drug.name, ...drug.brands.map((brand) => brand.name)];
}

/** One letter away from a name of the drug, and none of its names. */
function isSlip(written: string, drug: Drug): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  const names = namesOf(drug).map(plain);
  return !names.includes(plain(written)) && nearest(plain(written), names, 1) !== undefined;
}

function echo(found: Drug, written: string, path: string, collector: Collector): string {
  if (found.name !== written.trim().toLowerCase())
    collector.note('drug-read-as', path, { text: written, drug: found.name });
  return found.name;
}

/** An inhibitor or inducer the model knows. */
export function resolveComedication(written: string, path: string, collector: Collector): string {
  const found = perpetrator(written) ?? perpetrator(written.trim().toLowerCase());
  if (found) {
    if (found.name !== written.trim().toLowerCase())
      collector.note('comedication-read-as', path, { text: written, name: found.name });
    return found.name;
  }
  const known = perpetrators().map(({ name }) => name);
  const near = nearest(written, known);
  if (near === undefined) collector.add('comedication-unknown', path, { text: written, known: known.join(', ') });
  else collector.add('comedication-near', path, { text: written, near });
  return written;
}

/** A product that exists, holds this drug, and is sold where the plan's products come from. */
export function checkProduct(
  id: string,
  drug: string,
  from: { country: Case['products']['country'] } | readonly string[],
  path: string,
  collector: Collector,
): void {
  const country = 'country' in from ? from.country : undefined;
  const found = product(id);
  if (!found) {
    const known = country === undefined ? [] : productsOf(drug, country).map((one) => one.id);
    const near = nearest(id, known);
    if (near === undefined) collector.add('product-unknown', path, { text: id });
    else collector.add('product-near', path, { text: id, near });
  } else if (found.drug !== drug) {
    collector.add('product-other-drug', path, { text: id, holds: found.drug, drug });
  } else if (country !== undefined && found.country !== country) {
    collector.add('product-other-country', path, { text: id, sold: found.country, country });
  }
}
