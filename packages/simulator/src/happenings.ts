import { depotOf, systemName } from '@decrescendo/mechanism';
import { toMilligrams, type Nanograms } from '@decrescendo/units';
import type { Drug, Route } from '@decrescendo/formulary';
import type { PreparedModel } from './prepared-model.ts';
import type { TimedAction } from './timeline.ts';
import type { Comedication, Dose } from './types.ts';

/** One intake of an active moiety. */
export interface Intake {
  readonly drug: Drug;
  readonly amount: Nanograms;
  readonly route: Route;
  readonly at: number;
  readonly duration: number;
}

/** Repeated doses, written out one by one. */
export function expandDoses(doses: readonly Dose[], lookUp: (name: string) => Drug | undefined): Intake[] {
  return doses.flatMap((dose) => {
    const drug = lookUp(dose.drug);
    if (!drug) return [];
    return Array.from({ length: dose.count ?? 1 }, (_, k) => ({
      drug,
      amount: dose.amount,
      route: dose.route,
      at: dose.at + k * (dose.every ?? 0),
      duration: dose.duration ?? 0,
    }));
  });
}

/**
 * What an intake does to the states and when: a depot is filled after its lag, a vein at once, a drip runs at a rate for a while.
 *
 * @param p  parameters, for the lag
 */
export function intakeActions(prepared: PreparedModel, p: Float64Array, intake: Intake): TimedAction[] {
  const { drug, route, at, duration } = intake;
  const system = systemName(drug.name);
  const amount = toMilligrams(intake.amount) * (drug.saltFactor?.value ?? 1);
  if (route === 'iv-infusion') {
    const state = prepared.stateIndex.get(`${system}.infusion`);
    if (state === undefined) return [];
    const rate = amount / duration;
    return [
      { time: at, action: { kind: 'add', state, amount: rate } },
      { time: at + duration, action: { kind: 'add', state, amount: -rate } },
    ];
  }
  const state = prepared.stateIndex.get(`${system}.${route === 'iv' ? 'central' : depotOf[route]}`);
  if (state === undefined) return [];
  const lagName = route === 'iv' ? '' : `${system}.lag${route[0]!.toUpperCase()}${route.slice(1)}`;
  const lagIndex = prepared.parameterIndex.get(lagName);
  const lag = lagIndex === undefined ? 0 : p[lagIndex]! * hoursPer(prepared.model.parameters[lagIndex]!.unit);
  return [{ time: at + lag, action: { kind: 'add', state, amount } }];
}

function hoursPer(unit: string): number {
  return unit === 'min' ? 1 / 60 : unit === 'd' ? 24 : 1;
}

/** A comedication's share of the dose at which its effects were measured; 1 where either is not known. */
export function shareTaken(
  prepared: PreparedModel,
  comedication: Comedication,
  referenceDailyMg: number | undefined,
): TimedAction[] {
  const input = prepared.inputIndex.get(`${systemName(comedication.name)}.taken`);
  if (input === undefined) return [];
  const by =
    comedication.dailyMg === undefined || referenceDailyMg === undefined
      ? 1
      : Math.min(1, comedication.dailyMg / referenceDailyMg);
  const start: TimedAction = { time: comedication.from, action: { kind: 'shift', input, by } };
  return Number.isFinite(comedication.to)
    ? [start, { time: comedication.to, action: { kind: 'shift', input, by: -by } }]
    : [start];
}
