import { addDays, fail, type Result } from '@decrescendo/units';
import { engineVersion } from '@decrescendo/simulator';
import { isDependent, type CaseReading } from './case/case-reading.ts';
import { readCase } from './case/read-case.ts';
import { draw, drawWished } from './draw.ts';
import { driveOf, forecastSchedules, noForecast, type ForecastOf } from './forecast.ts';
import { levelOfCare } from './level-of-care.ts';
import { mendFinder } from './mend-finder.ts';
import type { Models } from './models.ts';
import { lengthOf, planSteps, weeksToGoal } from './plan-steps.ts';
import { caseRules, scheduleRules } from './rules/all-rules.ts';
import { interactionFindings } from './rules/interactions.ts';
import { r18 } from './rules/r18-abrupt-stop.ts';
import { continueOf } from './rules/r84-supply.ts';
import { applyRules, type RuleFinding } from './rules/rule.ts';
import type { ScheduleReading } from './staircase/schedule-reading.ts';
import { reductionsOf, type Stair } from './staircase/stair.ts';
import { applyOverrides, statusOf } from './status.ts';
import type { DrawnStrategy } from './strategies/choose-shape.ts';
import type { Drive } from './strategies/drive.ts';
import { supplyOf } from './tablets/supply.ts';
import { toolsOf, type Tools } from './tools.ts';
import type { Alternative, Case, MakePlan, Plan, PlanOptions } from './types.ts';
import { versionOf } from './version.ts';

/** The people of every forecast are the same ones: two plans differ by their steps, never by their luck. */
const seed = 1;
const compared: readonly DrawnStrategy[] = ['percent', 'linear', 'hyperbolic', 'fixed'];

/** A planner over a simulator; without one it plans as well, and forecasts nothing. */
export function plannerWith(models: Models | undefined): MakePlan {
  return (theCase, options) => makePlanWith(models, theCase, options);
}

function makePlanWith(models: Models | undefined, theCase: Case, options: PlanOptions): Result<Plan> {
  const read = readCase(theCase);
  if (!read.ok) return read;
  const reading = read.value;
  const tools = reading.drug ? toolsOf(reading) : undefined;

  const fromCase = [...applyRules(caseRules, reading), ...interactionFindings(reading)];
  if (theCase.preferences.strategy === 'abrupt' && tools?.ok) fromCase.push(...abruptFindings(reading, tools.value));
  const caseFindings = applyOverrides(theCase, fromCase);
  const before = statusOf(caseFindings);
  if (before === 'refused' || before === 'specialist') return { ok: true, value: withoutSteps(reading, caseFindings) };
  if (!tools) throw new Error('a case without a drug to taper is answered by a rule');
  if (!tools.ok) return tools;

  const drive = driveOf(models, reading);
  const drawn = drawWished(reading, tools.value, drive);
  if (!drawn.ok) return fail(...drawn.issues);
  const stairs = drawn.value;
  const schedule = scheduleOf(reading, tools.value, stairs);
  const findings = applyOverrides(theCase, [...fromCase, ...applyRules(scheduleRules, schedule)]);
  if (statusOf(findings) === 'refused') return { ok: true, value: withoutSteps(reading, findings) };

  const alternatives = isDependent(reading) ? alternativesOf(reading, tools.value, drive, stairs) : [];
  const schedules = [...new Set([stairs, ...alternatives.map((entry) => entry.stairs)])];
  const forecasts =
    options.forecast === 'none' || !models
      ? noForecast
      : forecastSchedules(models, reading, schedules, { ...options, seed });
  if (!forecasts.ok) return fail(...forecasts.issues);
  const forecastOf = new Map(forecasts.value.map((forecast, index) => [schedules[index]!, forecast]));
  return { ok: true, value: withSteps(reading, tools.value, stairs, findings, alternatives, forecastOf) };
}

function abruptFindings(reading: CaseReading, tools: Tools): RuleFinding[] {
  const drawn = drawWished(reading, tools, () => undefined);
  return drawn.ok ? applyRules([r18], scheduleOf(reading, tools, drawn.value)) : [];
}

function scheduleOf(reading: CaseReading, tools: Tools, stairs: readonly Stair[]): ScheduleReading {
  return {
    reading,
    stairs,
    reductions: reductionsOf(stairs, reading.present, tools.presentState, reading.theCase.history.sinceDays),
    terminal: tools.terminal,
    finder: tools.finder,
    typed: reading.theCase.preferences.schedule !== undefined,
    mendFor: mendFinder(tools, reading.theCase.preferences.cutFirst),
  };
}

interface DrawnAlternative {
  readonly strategy: DrawnStrategy;
  readonly stairs: readonly Stair[];
}

/**
 * The forms of taper side by side: the plan itself under its own name, the others at the default pace and under the same limits. One that
 * cannot be drawn is left out. In this order always: none is recommended, and never the faster for fewer symptoms in sum.
 */
function alternativesOf(
  reading: CaseReading,
  tools: Tools,
  drive: () => Drive | undefined,
  chosen: readonly Stair[],
): DrawnAlternative[] {
  return compared.flatMap((strategy): DrawnAlternative[] => {
    if (strategy === reading.theCase.preferences.strategy) return [{ strategy, stairs: chosen }];
    const drawn = draw(strategy, reading, tools, drive, false);
    if (!drawn.ok) return [];
    const refused = applyRules([r18], scheduleOf(reading, tools, drawn.value)).length > 0;
    return refused ? [] : [{ strategy, stairs: drawn.value }];
  });
}

function withSteps(
  reading: CaseReading,
  tools: Tools,
  stairs: readonly Stair[],
  findings: readonly RuleFinding[],
  alternatives: readonly DrawnAlternative[],
  forecastOf: ReadonlyMap<readonly Stair[], ForecastOf>,
): Plan {
  const { start } = reading.theCase;
  const supplied = stairs.map(({ day, days }) => ({ items: day.doses.flatMap(({ made }) => made.items), days }));
  return finish(reading, findings, {
    steps: planSteps(stairs, reading.present, start),
    end: addDays(start, lengthOf(stairs)),
    supply: supplyOf(supplied, tools.products),
    forecast: forecastOf.get(stairs)?.forecast ?? emptyForecast,
    alternatives: alternatives.map(({ strategy, stairs: other }): Alternative => {
      const { forecast, summary } = forecastOf.get(other) ?? {};
      return {
        strategy,
        weeks: weeksToGoal(other),
        steps: other.length,
        ...summary,
        schedule: planSteps(other, reading.present, start).map(({ from, days, dailyMcg }) => ({
          from,
          days,
          dailyMcg,
        })),
        ...(forecast ? { forecast } : {}),
      };
    }),
  });
}

function withoutSteps(reading: CaseReading, findings: readonly RuleFinding[]): Plan {
  const { start } = reading.theCase;
  // Where nothing is drawn there is nothing to release, and no step to speak of but the one that is refused.
  const reasons = findings.filter(
    ({ finding: { rule, path, severity } }) =>
      rule !== 'R1' && rule !== 'R3' && (severity === 'BLOCK' || !path.startsWith('steps[')),
  );
  return finish(reading, reasons, { steps: [], end: start, supply: [], forecast: emptyForecast, alternatives: [] });
}

const emptyForecast: Plan['forecast'] = { time: { unit: 'd', values: [] }, series: [] };

/**
 * Where a finding stands in the list: what decides the answer, then what a prescriber has to answer, what was overridden, what to read; then the
 * gates every file stands before (R1, R3), which say nothing of this person; last what is only shown.
 */
function rankOf({ finding, consequence }: RuleFinding): number {
  const isGate = finding.severity === 'BLOCK' && consequence === 'note';
  if (isGate) return 5;
  if (consequence === 'refused') return 0;
  if (consequence === 'specialist') return 1;
  if (finding.severity === 'HARD') return finding.overridden ? 3 : 2;
  return finding.severity === 'WARN' ? 4 : 6;
}

type Drawn = Pick<Plan, 'steps' | 'end' | 'supply' | 'forecast' | 'alternatives'>;

function finish(reading: CaseReading, findings: readonly RuleFinding[], drawn: Drawn): Plan {
  const { theCase } = reading;
  const status = statusOf(findings);
  const plan = {
    schemaVersion: 1,
    engineVersion,
    title: theCase.title,
    status,
    strategy: theCase.preferences.strategy,
    drug: reading.drug?.name ?? theCase.history.regimen[0]?.drug ?? '',
    start: theCase.start,
    ...drawn,
    findings: [...findings].sort((a, b) => rankOf(a) - rankOf(b)).map(({ finding }) => finding),
    levelOfCare: levelOfCare(reading),
    continue: continueOf(reading, status, findings),
    seed,
    example: theCase.example,
  } as const;
  // What a forecast says is no part of what is to be taken: the same steps have the same version with and without one.
  const { forecast: _forecast, alternatives: _alternatives, ...contents } = plan;
  return { ...plan, version: versionOf(contents) };
}
