import type { Drug, Perpetrator } from '@decrescendo/formulary';
import { systemName } from '@decrescendo/mechanism';
import { prepareModel, type PreparedModel } from './prepared-model.ts';

/** Totals over time of what a forecast shows as daily means. */
function totalsModel(drugs: readonly string[]): string {
  const plasma = drugs
    .map(systemName)
    .flatMap((system) => [
      `input ${system}.Cp [ng/mL]`,
      `state plasma_${system} [ng*h/mL] = 0   # area under the curve`,
      `d/dt plasma_${system} = ${system}.Cp`,
    ]);
  return [
    'system totals   # sums over time, for daily means',
    'time h',
    'input binding.total',
    'state occupancy [h] = 0',
    'd/dt occupancy = binding.total',
    ...plasma,
    '',
  ].join('\n');
}

export function totalOf(drug: string): string {
  return `totals.plasma_${systemName(drug)}`;
}

/** The part of the model a forecast needs: exposure, receptor, adaptation, symptoms, and totals for daily means. */
export function prepareForecastModel(
  entities: readonly Drug[],
  taken: readonly string[],
  perpetrators: readonly Perpetrator[],
): PreparedModel {
  return prepareModel({
    entities,
    routes: new Map(taken.map((name) => [name, new Set(['oral'] as const)])),
    perpetrators,
    systems: ['binding', 'adaptation', 'withdrawal'],
    more: [{ name: 'totals', text: totalsModel(taken) }],
  });
}
