import { fail, issue, ok, type Issue } from '@decrescendo/units';
import { drug as lookUpDrug } from '@decrescendo/formulary';
import { entitiesOf } from '@decrescendo/mechanism';
import { findEntity, unknownDrug } from './check-scenario.ts';
import { planDay, splitAtMidnight } from './day-plan.ts';
import { prepareForecastModel } from './forecast-model.ts';
import { intakeActions } from './happenings.ts';
import { createPeriodicDay } from './periodic-day.ts';
import { personInputs } from './person-inputs.ts';
import { applyOverrides } from './person-parameters.ts';
import { createStructuredSolver } from './structured-solver.ts';
import type { SteadyDrive } from './types.ts';

/**
 * Mean receptor drive over a day when each regimen has been taken for ever, for the typical person.
 *
 * @returns  one number a regimen [1], 0 for none; issues: `drug-unknown`, `parameter-unknown`, `parameter-not-positive`, `series-not-finite`
 * @example  steadyDrive(typicalAdult, [[{ drug: 'diazepam', amount: fromMilligrams(10), minute: 480 }], []]) // [0.23, 0]
 */
export const steadyDrive: SteadyDrive = (person, regimens) => {
  const issues: Issue[] = [];
  regimens.forEach((doses, i) =>
    doses.forEach(({ drug }, k) => {
      if (!findEntity(drug)) issues.push(unknownDrug(`regimens[${i}][${k}].drug`, drug));
    }),
  );
  if (issues.length > 0) return fail(...issues);
  const taken = [...new Set(regimens.flat().map(({ drug }) => findEntity(drug)!))];
  const prepared = prepareForecastModel(entitiesOf(taken, lookUpDrug), taken.map(({ name }) => name).sort(), []);
  const typical = Float64Array.from(prepared.model.parameters, ({ value }) => value);
  issues.push(...applyOverrides(prepared, typical, person.parameters, 'person.parameters'));
  if (issues.length > 0) return fail(...issues);

  const solver = createStructuredSolver(prepared.model);
  solver.p.set(typical);
  solver.u.set(Float64Array.from(prepared.model.inputs, ({ fallback }) => fallback));
  for (const [name, value] of Object.entries(personInputs(person))) {
    const index = prepared.inputIndex.get(name);
    if (index !== undefined) solver.u[index] = value;
  }
  solver.changed();
  const periodic = createPeriodicDay(prepared.model, solver);
  const midnight = new Float64Array(prepared.model.counts.linear);
  const read = prepared.model.reader([prepared.quantityIndex.get('adaptation.y')!]);
  const out = new Float64Array(1);
  const drives = regimens.map((doses) => {
    const day = splitAtMidnight(
      doses.flatMap(({ drug, amount, minute }) =>
        intakeActions(prepared, typical, {
          drug: findEntity(drug)!,
          amount,
          route: 'oral',
          at: minute / 60,
          duration: 0,
        }),
      ),
    );
    const plan = planDay(day.own, day.spill);
    periodic.findState(plan, midnight);
    return periodic.meanOf(plan, midnight, () => {
      read(solver.x, solver.p, solver.u, out);
      return out[0]!;
    });
  });
  return drives.every(Number.isFinite)
    ? ok(drives)
    : fail(issue('series-not-finite', 'person.parameters', { series: 'adaptation.y' }));
};
