import type { Comedication, Dose, Scenario } from '@decrescendo/simulator';
import { z } from 'zod';
import type { Collector } from './collector.ts';
import { mass, quantity, words, wordsNotEmpty } from './fields.ts';
import { resolveComedication, resolveDrug } from './names.ts';
import { overrides, personShape } from './person.ts';
import { parseWith, type DocumentResult } from './parse.ts';
import type { DocumentFormat } from './read-text.ts';

const mostTimes = 200_000;
const mostDoses = 100_000;
const everythingPositive = { age: { min: 18 }, weight: {}, height: {} };

const dose = z.strictObject({
  drug: wordsNotEmpty().describe('a drug by its international or brand name'),
  amount: mass(),
  route: z.enum(['oral', 'iv', 'iv-infusion', 'rectal', 'sublingual']).default('oral'),
  at: quantity('h', '24 h', { min: 0 }).default(0),
  every: quantity('h', '12 h').optional(),
  count: z.int().min(1).max(mostDoses).optional(),
  duration: quantity('h', '1 h').optional(),
});

const comedication = z.strictObject({
  name: wordsNotEmpty(),
  dose: mass().optional(),
  from: quantity('h', '0 h', { signed: true }).optional(),
  to: quantity('h', '10 d', { signed: true }).optional(),
});

const observe = z.strictObject({
  until: quantity('h', '72 h').optional(),
  every: quantity('h', '0.5 h').optional(),
  times: z
    .array(quantity('h', '24 h', { min: 0 }))
    .min(1)
    .max(mostTimes)
    .optional(),
  outputs: z
    .union([z.literal('all'), z.array(wordsNotEmpty()).min(1)])
    .describe('all, or a list of output names such as plasma.diazepam')
    .default('all'),
});

/** A scenario as people write it. */
export const scenarioDocument = z
  .strictObject({
    schemaVersion: z.literal(1).optional(),
    title: words().default('Untitled scenario'),
    person: z.strictObject(personShape(everythingPositive)).prefault({}),
    comedication: z.array(comedication).max(100).default([]),
    doses: z.array(dose).max(10_000),
    model: z
      .strictObject({ off: z.array(wordsNotEmpty()).default([]), parameters: overrides.default({}) })
      .default({ off: [], parameters: {} }),
    observe: observe.prefault({}),
    population: z.strictObject({ size: z.int().min(1).max(1_000_000), seed: z.int().min(0).default(1) }).optional(),
  })
  .describe('A scenario: who takes what, and what to watch');

type ScenarioDocument = z.output<typeof scenarioDocument>;

/**
 * A scenario from YAML or JSON text, or from a value already read.
 *
 * @param input   the text, or the plain value of the document
 * @returns       the scenario with every default filled, times in hours and doses in nanograms; or every issue with its path
 * @example       parseScenarioDocument('doses: [{ drug: diazepam, amount: 10 mg }]')
 */
export function parseScenarioDocument(
  input: unknown,
  options: { readonly format?: DocumentFormat } = {},
): DocumentResult<Scenario> {
  return parseWith(scenarioDocument, input, options.format, buildScenario);
}

function buildScenario(document: ScenarioDocument, collector: Collector): Scenario {
  const { outputs } = document.observe;
  const times = observationTimes(document.observe, collector);
  const end = times.at(-1) ?? 0;
  const doses = document.doses.map((written, index) => buildDose(written, `doses[${index}]`, collector));
  const total = doses.reduce((sum, one) => sum + (one.count ?? 1), 0);
  if (total > mostDoses) collector.add('too-many', 'doses', { limit: mostDoses });
  return {
    title: document.title,
    person: document.person,
    comedication: document.comedication.map((written, index) =>
      buildComedication(written, `comedication[${index}]`, end, collector),
    ),
    doses,
    model: document.model,
    observe: { times, outputs: outputs === 'all' ? outputs : [...new Set(outputs)] },
    ...(document.population && { population: document.population }),
  };
}

function buildDose(written: ScenarioDocument['doses'][number], path: string, collector: Collector): Dose {
  const { drug, every, count, duration, ...rest } = written;
  if (every !== undefined && count === undefined) collector.add('every-without-count', `${path}.every`);
  if (count !== undefined && count > 1 && every === undefined) collector.add('count-without-every', `${path}.count`);
  if (rest.route === 'iv-infusion' && duration === undefined) collector.add('infusion-without-duration', path);
  if (rest.route !== 'iv-infusion' && duration !== undefined)
    collector.add('duration-without-infusion', `${path}.duration`, { route: rest.route });
  return {
    drug: resolveDrug(drug, `${path}.drug`, collector),
    ...rest,
    ...(every !== undefined && { every }),
    ...(count !== undefined && { count }),
    ...(duration !== undefined && { duration }),
  };
}

/** Sixty days: any inhibitor or inducer has its full effect by then. */
const takenLongBefore = -60 * 24;

/** Without `from` it was taken long before; without `to` it goes on past the last observation. */
function buildComedication(
  written: ScenarioDocument['comedication'][number],
  path: string,
  end: number,
  collector: Collector,
): Comedication {
  const from = written.from ?? takenLongBefore;
  const to = written.to ?? Math.max(end, from) + 24;
  if (to <= from) collector.add('to-before-from', `${path}.to`);
  return {
    name: resolveComedication(written.name, `${path}.name`, collector),
    ...(written.dose !== undefined && { dailyMg: written.dose / 1e6 }),
    from,
    to,
  };
}

/** Sample times in hours: those listed; or 0, every, 2 every … and `until` itself. Without anything said: 72 h, each half hour. */
function observationTimes(
  { until, every, times }: ScenarioDocument['observe'],
  collector: Collector,
): readonly number[] {
  if (times) {
    if (until !== undefined || every !== undefined) collector.add('times-and-until', 'observe.times');
    const late = times.findIndex((time, index) => index > 0 && time <= times[index - 1]!);
    if (late > 0) collector.add('times-not-rising', `observe.times[${late}]`);
    return times;
  }
  const end = until ?? 72;
  const step = every ?? (end <= 168 ? 0.5 : 24);
  const whole = Math.floor(end / step + 1e-9);
  if (whole > mostTimes) {
    collector.add('too-many-times', 'observe.every', { count: whole, limit: mostTimes });
    return [0];
  }
  const grid = Array.from({ length: whole + 1 }, (_, index) => index * step);
  const last = grid[whole]!;
  if (Math.abs(last - end) <= 1e-9 * end) grid[whole] = end;
  else grid.push(end);
  return grid;
}
