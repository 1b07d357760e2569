import type { Drug, Perpetrator, Route } from '@decrescendo/formulary';
import type { ModelText } from '@decrescendo/equations';
import { adaptationModel } from './adaptation/adaptation.model.ts';
import { bindingModel } from './binding/binding.model.ts';
import { circuitModel } from './circuit/circuit.model.ts';
import { comedicationModel, touches } from './comedication/comedication.model.ts';
import { effectModel } from './effect/effect.model.ts';
import { exposureModel } from './exposure/exposure.model.ts';
import { systemName } from './model-text.ts';
import { personModel } from './person/person.model.ts';
import { receptorModel } from './receptor/receptor.model.ts';
import { relapseModel } from './relapse/relapse.model.ts';
import { toleranceModel } from './tolerance/tolerance.model.ts';
import { withdrawalModel } from './withdrawal/withdrawal.model.ts';

/** The systems behind exposure, upstream first. Without one, what is downstream falls back to what it would see without drug. */
export const systems = ['binding', 'tolerance', 'effect', 'adaptation', 'withdrawal', 'relapse'] as const;
export type SystemName = (typeof systems)[number];

const fixedTexts: Readonly<Record<Exclude<SystemName, 'binding'>, string>> = {
  tolerance: toleranceModel,
  effect: effectModel,
  adaptation: adaptationModel,
  withdrawal: withdrawalModel,
  relapse: relapseModel,
};

export interface Ingredients {
  /** Every entity that takes part, parents before what they form: see `entitiesOf`. */
  readonly entities: readonly Drug[];
  /** Routes by which each is taken. */
  readonly routes: ReadonlyMap<string, ReadonlySet<Route>>;
  readonly perpetrators: readonly Perpetrator[];
  readonly systems: ReadonlySet<SystemName>;
}

/**
 * What takes part when these drugs are taken: they and all they turn into, parents first.
 *
 * @param lookUp  the formulary's `drug`; a metabolite it does not know takes no part
 */
export function entitiesOf(drugs: readonly Drug[], lookUp: (name: string) => Drug | undefined): readonly Drug[] {
  const ordered: Drug[] = [];
  const visiting = new Set<string>();
  const visit = (drug: Drug): void => {
    if (visiting.has(drug.name)) return;
    visiting.add(drug.name);
    for (const { metabolite } of drug.formations) {
      const found = lookUp(metabolite);
      if (found) visit(found);
    }
    ordered.unshift(drug);
  };
  for (const drug of [...drugs].sort((a, b) => (a.name < b.name ? 1 : -1))) visit(drug);
  return ordered;
}

/** The texts of one model. The same ingredients give the same texts, so that compiled models can be kept by text. */
export function assembleModel({
  entities,
  routes,
  perpetrators: all,
  systems: wanted,
}: Ingredients): readonly ModelText[] {
  // One that changes nothing here is left out: nobody would read it.
  const perpetrators = all.filter((perpetrator) => entities.some((drug) => touches(perpetrator, drug)));
  const taking = new Set(entities.map((drug) => drug.name));
  const ligands = entities.filter((drug) => drug.receptor);
  const texts: ModelText[] = [
    { name: 'person', text: personModel },
    { name: 'receptor', text: receptorModel },
    { name: 'circuit', text: circuitModel },
  ];
  for (const perpetrator of perpetrators)
    texts.push({ name: systemName(perpetrator.name), text: comedicationModel(perpetrator) });
  for (const drug of entities) {
    const text = exposureModel(drug, {
      routes: routes.get(drug.name) ?? new Set(),
      parents: entities.filter((parent) => parent.formations.some(({ metabolite }) => metabolite === drug.name)),
      metabolites: taking,
      perpetrators: perpetrators.filter((perpetrator) => touches(perpetrator, drug)),
    });
    texts.push({ name: systemName(drug.name), text });
  }
  for (const system of systems) {
    if (!wanted.has(system)) continue;
    const blockers = ligands.filter((drug) => drug.kind === 'antagonist').map((drug) => drug.name);
    const text =
      system === 'binding'
        ? bindingModel(
            ligands.map((drug) => drug.name),
            blockers,
          )
        : fixedTexts[system];
    texts.push({ name: system, text });
  }
  return texts;
}
