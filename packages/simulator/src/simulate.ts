import { fail, issue, ok, type Issue, type Result } from '@decrescendo/units';
import { drug as lookUpDrug, drugs, perpetrator, type Drug, type Route } from '@decrescendo/formulary';
import { entitiesOf, touches } from '@decrescendo/mechanism';
import {
  checkComedication,
  checkDoses,
  findEntity,
  perpetratorsOf,
  readSwitches,
  type Switches,
} from './check-scenario.ts';
import { expandDoses, intakeActions, shareTaken, type Intake } from './happenings.ts';
import { fillMessage } from './messages.ts';
import { comesLater, outputsFor, weakest, type Output } from './outputs.ts';
import { percentile } from './percentiles.ts';
import { personInputs } from './person-inputs.ts';
import { applyOverrides, drawPerson, qualifiedName } from './person-parameters.ts';
import { prepareModel, type PreparedModel } from './prepared-model.ts';
import { createPersonRunner } from './run-person.ts';
import { longestYears, reachesTooFar } from './span.ts';
import { createStructuredSolver, type Solver } from './structured-solver.ts';
import { buildTimeline, type Timeline } from './timeline.ts';
import type { Percentiles, Scenario, Series, Simulate, SimulationResult, SimulationWarning } from './types.ts';
import { unknownName } from './unknown-name.ts';

const shares = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;

/** Values held at once for the bands: 800 MB. */
const mostNumbers = 1e8;

/** A scenario that is right in every part, ready to be run for any number of people. */
export interface PreparedScenario {
  readonly prepared: PreparedModel;
  readonly outputs: readonly Output[];
  readonly quantities: readonly number[];
  readonly typical: Float64Array;
  readonly inputs: Float64Array;
  readonly timeline: Timeline;
  readonly begin: number;
  readonly warnings: readonly SimulationWarning[];
}

/** Checks a scenario and compiles what it needs. */
export function prepareScenario(scenario: Scenario): Result<PreparedScenario> {
  const issues = [...checkDoses(scenario.doses), ...checkComedication(scenario.comedication)];
  const switches = readSwitches(scenario.model.off, issues);
  if (scenario.observe.times.length === 0) issues.push(issue('times-missing', 'observe.times'));
  scenario.observe.times.forEach((time, i) => {
    if (!Number.isFinite(time)) issues.push(issue('time-not-finite', `observe.times[${i}]`));
  });
  // Said once: a document writes one end, and its times by the thousand follow from it.
  if (scenario.observe.times.some((time) => Number.isFinite(time) && reachesTooFar(time)))
    issues.push(issue('scenario-too-long', 'observe', { most: longestYears }));
  scenario.comedication.forEach(({ from, to }, i) => {
    if (reachesTooFar(from) || (to !== Infinity && reachesTooFar(to)))
      issues.push(issue('scenario-too-long', `comedication[${i}]`, { most: longestYears }));
  });
  const size = scenario.population?.size;
  if (size !== undefined && !(Number.isInteger(size) && size >= 1))
    issues.push(issue('population-size', 'population.size', { size }));

  const asked = scenario.observe.outputs === 'all' ? [] : scenario.observe.outputs;
  const seen = [...new Set(asked.flatMap((name) => entityOf(name) ?? []))];
  const taken = [...new Set(scenario.doses.flatMap(({ drug }) => findEntity(drug) ?? []))];
  const entities = switches.exposure
    ? entitiesOf([...new Set([...taken, ...seen])], lookUpDrug).filter(({ name }) => !switches.entities.has(name))
    : [];
  const outputs = chooseOutputs(scenario, entities, switches, issues);
  const numbers = outputs.length * scenario.observe.times.length * (size ?? 1);
  if (numbers > mostNumbers) issues.push(issue('result-too-large', 'observe', { numbers, most: mostNumbers }));
  if (issues.length > 0) return fail(...issues);

  const intakes = expandDoses(scenario.doses, findEntity);
  const prepared = prepareModel({
    entities,
    routes: routesByEntity(intakes),
    perpetrators: perpetratorsOf(scenario.comedication),
    systems: switches.systems,
  });
  const typical = Float64Array.from(prepared.model.parameters, ({ value }) => value);
  issues.push(...applyOverrides(prepared, typical, scenario.model.parameters, 'model.parameters'));
  issues.push(...applyOverrides(prepared, typical, scenario.person.parameters, 'person.parameters'));
  if (issues.length > 0) return fail(...issues);

  const happenings = [
    ...intakes.flatMap((intake) => intakeActions(prepared, typical, intake)),
    ...scenario.comedication.flatMap((entry) => {
      const known = perpetrator(entry.name)!;
      const reference = known.effects.find(({ referenceDailyMg }) => referenceDailyMg !== undefined)?.referenceDailyMg;
      return shareTaken(prepared, { ...entry, name: known.name }, reference);
    }),
  ];
  // What happens after the last look is not lived.
  const last = scenario.observe.times.reduce((latest, time) => Math.max(latest, time), -Infinity);
  const timeline = buildTimeline(
    happenings.filter(({ time }) => time <= last),
    scenario.observe.times,
  );
  return ok({
    prepared,
    outputs,
    quantities: outputs.flatMap(({ quantity }) => prepared.quantityIndex.get(quantity) ?? []),
    typical,
    inputs: fillInputs(prepared, scenario),
    timeline,
    begin: Math.min(0, timeline.stops[0] ?? 0),
    warnings: warn(scenario, taken),
  });
}

function entityOf(output: string): Drug | undefined {
  const parts = /^(?:plasma|brain)\.(.+)$/.exec(output);
  return parts ? lookUpDrug(parts[1]!) : undefined;
}

function routesByEntity(intakes: readonly Intake[]): ReadonlyMap<string, ReadonlySet<Route>> {
  const routes = new Map<string, Set<Route>>();
  for (const { drug, route } of intakes) routes.set(drug.name, (routes.get(drug.name) ?? new Set()).add(route));
  return routes;
}

function chooseOutputs(
  scenario: Scenario,
  entities: readonly Drug[],
  switches: Switches,
  issues: Issue[],
): readonly Output[] {
  const available = outputsFor(entities);
  if (scenario.observe.outputs === 'all') return available;
  const byName = new Map(available.map((output) => [output.name, output]));
  // An entity that is switched off still has its curve: nothing.
  const still = new Map(outputsFor(drugs()).map((output) => [output.name, output]));
  return scenario.observe.outputs.flatMap((name, i) => {
    const path = `observe.outputs[${i}]`;
    const found = byName.get(name) ?? (switches.exposure && switches.entities.size === 0 ? undefined : still.get(name));
    if (found) return [found];
    issues.push(
      comesLater(name)
        ? issue('output-not-in-this-version', path, { name })
        : unknownName('output', path, name, still.keys()),
    );
    return [];
  });
}

function fillInputs(prepared: PreparedModel, scenario: Scenario): Float64Array {
  const u = Float64Array.from(prepared.model.inputs, ({ fallback }) => fallback);
  for (const [name, value] of Object.entries(personInputs(scenario.person))) {
    const index = prepared.inputIndex.get(name);
    if (index !== undefined) u[index] = value;
  }
  return u;
}

function warn(scenario: Scenario, taken: readonly Drug[]): SimulationWarning[] {
  const warnings: SimulationWarning[] = [];
  const add = (code: string, path: string, fields: Readonly<Record<string, string | number>> = {}): void => {
    warnings.push({ code, path, message: fillMessage(code, fields) });
  };
  if (scenario.person.genotype.CYP3A5 === 'expressor') add('genotype-without-effect', 'person.genotype.CYP3A5');
  const everything = entitiesOf(taken, lookUpDrug);
  scenario.comedication.forEach(({ name }, i) => {
    const known = perpetrator(name)!;
    if (taken.length > 0 && !everything.some((drug) => touches(known, drug)))
      add('comedication-without-effect', `comedication[${i}]`, { name });
  });
  return warnings;
}

/**
 * Runs a scenario: the typical curve of every output and, with a population, percentiles over people.
 *
 * @param onProgress  hears the share of people done, 0-1
 * @returns  curves at the times asked for; a value at a dose time is the one just before that dose. Issues: `drug-unknown`,
 *   `route-unknown`, `comedication-unknown`, `output-unknown`, `output-not-in-this-version`, `parameter-unknown`,
 *   `parameter-not-positive`, `system-unknown`, `scenario-too-long` …, each with its path in the document; `series-not-finite` where the computation itself lost its numbers. No value
 *   that comes out is NaN or infinite
 * @example
 * const result = simulate({
 *   title: 'Diazepam 10 mg', person: typicalAdult, comedication: [], model: { off: [], parameters: {} },
 *   doses: [{ drug: 'diazepam', amount: fromMilligrams(10), route: 'oral', at: 0 }],
 *   observe: { times: [0, 1, 24], outputs: ['plasma.diazepam', 'occupancy.total'] },
 * });
 * if (result.ok) result.value.series[0].typical // ng/mL at 0, 1 and 24 h
 */
export const simulate: Simulate = (scenario, onProgress) => {
  const ready = prepareScenario(scenario);
  if (!ready.ok) return ready;
  const solver = createStructuredSolver(ready.value.prepared.model);
  const result = runScenario(scenario, ready.value, solver, onProgress);
  const lost = result.series.filter(({ typical }) => !typical.every(Number.isFinite)).map(({ name }) => name);
  return lost.length > 0
    ? fail(issue('series-not-finite', 'observe.outputs', { series: lost.join(', ') }))
    : ok(result);
};

/** The same with a solver of choice: how the fast way is held against the slow one. */
export function runScenario(
  scenario: Scenario,
  ready: PreparedScenario,
  solver: Solver,
  onProgress?: (share: number) => void,
): SimulationResult {
  const { prepared, outputs, quantities, typical, inputs, timeline, begin } = ready;
  const runner = createPersonRunner(prepared, solver, quantities);
  const times = scenario.observe.times;
  const people = scenario.population?.size ?? 0;
  const curves = quantities.map(() => new Float64Array(times.length));
  runner.run(typical, inputs, begin, timeline, (index, values) => {
    for (let q = 0; q < curves.length; q++) curves[q]![index] = values[q]!;
  });

  const warnings = [...ready.warnings];
  let bands: (Percentiles | undefined)[] = [];
  if (scenario.population) {
    const spread = quantities.map(() => new Float64Array(times.length * people));
    const p = new Float64Array(typical.length);
    let failed = 0;
    for (let person = 0; person < people; person++) {
      drawPerson(prepared, typical, scenario.population.seed, person, p);
      const column = person - failed;
      let whole = true;
      runner.run(p, inputs, begin, timeline, (index, values) => {
        for (let q = 0; q < spread.length; q++) {
          spread[q]![index * people + column] = values[q]!;
          whole &&= Number.isFinite(values[q]!);
        }
      });
      if (!whole) failed += 1;
      onProgress?.((person + 1) / people);
    }
    if (failed > 0) {
      const message = fillMessage('person-failed', { count: failed, size: people });
      warnings.push({ code: 'person-failed', path: 'population', message });
    }
    bands = spread.map((values) => summarise(values, times.length, people, people - failed));
  } else onProgress?.(1);

  let next = 0;
  const series = outputs.map((output): Series => {
    const there = prepared.quantityIndex.has(output.quantity);
    const at = there ? next++ : -1;
    const band = there ? bands[at] : scenario.population && constantBand(output.neutral, times.length);
    return {
      name: output.name,
      unit: output.unit,
      grade: gradeOf(prepared, output),
      typical: there ? Array.from(curves[at]!) : times.map(() => output.neutral),
      ...(band && { percentiles: band }),
    };
  });
  return {
    title: scenario.title,
    time: { unit: 'h', values: [...times] },
    series,
    warnings,
    ...(scenario.population && { seed: scenario.population.seed }),
  };
}

function gradeOf(prepared: PreparedModel, output: Output): Series['grade'] {
  return weakest(
    output.rests.flatMap((name) => {
      const index = prepared.parameterIndex.get(qualifiedName(name));
      return index === undefined ? [] : [prepared.model.parameters[index]!.grade];
    }),
  );
}

function summarise(values: Float64Array, times: number, stride: number, count: number): Percentiles | undefined {
  if (count === 0) return undefined;
  const rows = Object.fromEntries(Object.keys(shares).map((key) => [key, new Array<number>(times)])) as Record<
    keyof typeof shares,
    number[]
  >;
  for (let t = 0; t < times; t++) {
    const sorted = values.subarray(t * stride, t * stride + count).sort();
    for (const key of Object.keys(shares) as (keyof typeof shares)[])
      rows[key][t] = percentile(sorted, shares[key], count);
  }
  return rows;
}

function constantBand(value: number, times: number): Percentiles {
  const row = new Array<number>(times).fill(value);
  return { p5: row, p10: row, p25: row, p50: row, p75: row, p90: row, p95: row };
}
