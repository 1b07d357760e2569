import {
  equivalencesOf,
  interactions,
  perpetrators,
  productsOf,
  type Country,
  type Drug,
  type Equivalence,
  type Fact,
  type Interaction,
  type Perpetrator,
  type Product,
} from '@decrescendo/formulary';

const countries: readonly Country[] = ['uk', 'us', 'de', 'ca', 'au'];

/** Everything the formulary holds about one drug, each number with its source. */
export interface DrugFacts {
  readonly schemaVersion: 1;
  readonly drug: Drug;
  readonly products: readonly Product[];
  readonly equivalences: readonly Equivalence[];
  readonly interactions: readonly Interaction[];
  /** Inhibitors and inducers with a ratio measured for this drug. */
  readonly measuredWith: readonly { readonly name: string; readonly route: string; readonly clearance: Fact }[];
}

export function drugFacts(drug: Drug): DrugFacts {
  return {
    schemaVersion: 1,
    drug,
    products: countries.flatMap((country) => productsOf(drug.name, country)),
    equivalences: equivalencesOf(drug.name),
    interactions: interactions().filter(({ drugs }) => drugs.includes(drug.name)),
    measuredWith: perpetrators().flatMap((perpetrator) => measuredIn(perpetrator, drug.name)),
  };
}

function measuredIn({ name, measured }: Perpetrator, drug: string): DrugFacts['measuredWith'] {
  return measured.filter((one) => one.drug === drug).map(({ route, clearance }) => ({ name, route, clearance }));
}
