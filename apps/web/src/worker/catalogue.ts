import type { Country, Drug, Perpetrator, Product } from '@decrescendo/formulary';
import type { Catalogue, MedicineEntry } from './protocol.ts';

/** What the form needs of the formulary: names to search and products to draw. Only medicines with a product on a market are offered. */
export function catalogueOf(
  drugs: readonly Drug[],
  products: readonly Product[],
  perpetrators: readonly Perpetrator[],
): Catalogue {
  const medicines = drugs
    .filter((drug) => drug.kind === 'benzodiazepine' || drug.kind === 'z-drug' || drug.marketed)
    .map((drug): MedicineEntry => {
      const countries = [
        ...new Set(products.filter((product) => product.drug === drug.name).map((product) => product.country)),
      ] as Country[];
      return { name: drug.name, kind: drug.kind, brands: drug.brands, countries };
    })
    .filter((entry) => entry.countries.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name));
  return {
    medicines,
    products: products.map(({ id, drug, country, form, strength, unit, label, scored, splitInto, colour }) => ({
      id,
      drug,
      country,
      form,
      strength,
      unit,
      label,
      scored,
      splitInto,
      colour,
    })),
    comedication: perpetrators.map(({ name }) => name),
  };
}

const plainText = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Medicines whose generic or brand name holds what was typed, best first: names that begin with it, then brands, then the rest. */
export function searchMedicines(
  catalogue: Catalogue,
  typed: string,
): readonly { readonly entry: MedicineEntry; readonly brand?: string }[] {
  const wanted = plainText(typed.trim());
  if (wanted === '') return catalogue.medicines.map((entry) => ({ entry }));
  const ranked = catalogue.medicines.flatMap((entry): { entry: MedicineEntry; rank: number; brand?: string }[] => {
    const name = plainText(entry.name);
    if (name.startsWith(wanted)) return [{ entry, rank: 0 }];
    const names = entry.brands.map((brand) => brand.name);
    const brand =
      names.find((one) => plainText(one).startsWith(wanted)) ?? names.find((one) => plainText(one).includes(wanted));
    if (brand) return [{ entry, brand, rank: plainText(brand).startsWith(wanted) ? 1 : 2 }];
    return name.includes(wanted) ? [{ entry, rank: 3 }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.entry.name.localeCompare(b.entry.name));
}
