import { systemName } from '../model-text.ts';

/**
 * Competitive binding of every ligand at the benzodiazepine site, and what it does to the receptor.
 *
 * @param ligands   entities with a receptor, e.g. `diazepam`, `nordazepam`, `flumazenil`
 * @param blockers  those among them that occupy without modulating
 */
export function bindingModel(ligands: readonly string[], blockers: readonly string[]): string {
  const sumOver = (names: readonly string[], part: (system: string) => string): string =>
    names.length === 0 ? '0' : names.map((name) => part(systemName(name))).join(' + ');
  const active = ligands.filter((name) => !blockers.includes(name));
  return `
system binding                                  # competition for the benzodiazepine site (Gaddum) and two-state gating
time h
index subtype from receptor
input w[subtype] from receptor
input share[subtype] from receptor
input dRef[subtype] from receptor
${ligands.map((name) => `input ${systemName(name)}.x[subtype]\ninput ${systemName(name)}.d[subtype]`).join('\n')}
bound[subtype] = ${sumOver(ligands, (name) => `${name}.x[subtype]`)}
boundAgonist[subtype] = ${sumOver(active, (name) => `${name}.x[subtype]`)}
boundOpen[subtype] = ${sumOver(ligands, (name) => `${name}.x[subtype] / ${name}.d[subtype]`)}
occupancy[subtype] = bound[subtype] / (1 + bound[subtype])                  # share of sites held by any ligand
total = sum(subtype: share[subtype] * occupancy[subtype])                   # whole brain, as PET and SPECT see it
agonist = sum(subtype: share[subtype] * boundAgonist[subtype] / (1 + bound[subtype]))   # whole brain, ligands that modulate
blocked = total - agonist                                                   # whole brain, antagonists
FB[subtype] = (1 + bound[subtype]) / (1 + boundOpen[subtype])               # closed over open, relative to no drug
psi[subtype] = (1 / FB[subtype] - 1) / (1 / dRef[subtype] - 1)              # positive modulation, 0 none to 1 all a full agonist can do
`;
}
