import type { ModelText } from '@decrescendo/equations';
import { drug as drugNamed, findDrug } from '@decrescendo/formulary';
import { assembleModel, entitiesOf, systems } from '@decrescendo/mechanism';
import { BadInput } from './exit-codes.ts';

/**
 * The texts of the built-in model for one drug by mouth, with all its systems.
 * @throws BadInput where the formulary has no such drug
 */
export function builtInTexts(name: string): readonly ModelText[] {
  const found = findDrug(name);
  if (!found) throw new BadInput(`--drug: no drug called "${name}" is in the formulary; decrescendo drugs lists them`);
  return assembleModel({
    entities: entitiesOf([found], drugNamed),
    routes: new Map([[found.name, new Set(['oral'] as const)]]),
    perpetrators: [],
    systems: new Set(systems),
  });
}
