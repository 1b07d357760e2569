import { issue, type Issue } from '@decrescendo/units';
import {
  drug as lookUpDrug,
  drugs,
  findDrug,
  perpetrator,
  perpetrators,
  type Drug,
  type Perpetrator,
  type Route,
} from '@decrescendo/formulary';
import { systems, type SystemName } from '@decrescendo/mechanism';
import { longestYears, reachesTooFar } from './span.ts';
import type { Comedication, Dose, Scenario } from './types.ts';
import { unknownName } from './unknown-name.ts';

/** Systems of the contract that come in a later version: switching them off is already done. */
const later = ['gating', 'neuron', 'reward', 'learning', 'modifiers'];

/** Doses of one line, written out one by one: 100 years of more than 25 a day. */
const mostDoses = 1_000_000;

/** An entity by its own name, a brand or a common misspelling. */
export function findEntity(name: string): Drug | undefined {
  return lookUpDrug(name) ?? findDrug(name);
}

export function unknownDrug(path: string, name: string): Issue {
  return unknownName(
    'drug',
    path,
    name,
    drugs().map((known) => known.name),
  );
}

function routesOf(drug: Drug): readonly Route[] {
  return [...drug.pharmacokinetics.absorption.map(({ route }) => route), 'iv', 'iv-infusion'];
}

export function checkDoses(doses: readonly Dose[]): Issue[] {
  return doses.flatMap((dose, i) => {
    const path = `doses[${i}]`;
    const issues: Issue[] = [];
    const drug = findEntity(dose.drug);
    if (!drug) issues.push(unknownDrug(`${path}.drug`, dose.drug));
    else if (!routesOf(drug).includes(dose.route)) {
      issues.push(
        issue('route-unknown', `${path}.route`, {
          name: drug.name,
          route: dose.route,
          known: routesOf(drug).join(', '),
        }),
      );
    }
    if (dose.route === 'iv-infusion' && !(dose.duration !== undefined && dose.duration > 0)) {
      issues.push(issue('duration-missing', `${path}.duration`));
    }
    if (dose.count !== undefined && !(Number.isInteger(dose.count) && dose.count >= 1)) {
      issues.push(issue('count-not-whole', `${path}.count`, { count: dose.count }));
    }
    if ((dose.count ?? 1) > 1 && !(dose.every !== undefined && dose.every > 0))
      issues.push(issue('every-missing', `${path}.every`));
    if ((dose.count ?? 1) > mostDoses)
      issues.push(issue('count-too-large', `${path}.count`, { count: dose.count!, most: mostDoses }));
    if (!Number.isFinite(dose.at)) issues.push(issue('time-not-finite', `${path}.at`));
    else {
      const last = dose.at + ((dose.count ?? 1) - 1) * (dose.every ?? 0) + (dose.duration ?? 0);
      if (reachesTooFar(dose.at, last)) issues.push(issue('scenario-too-long', path, { most: longestYears }));
    }
    return issues;
  });
}

export function checkComedication(comedication: readonly Comedication[]): Issue[] {
  return comedication.flatMap(({ name, from, to }, i) => {
    const issues: Issue[] = [];
    if (!perpetrator(name)) {
      const known = perpetrators().flatMap((entry) => [entry.name, ...entry.aliases]);
      issues.push(unknownName('comedication', `comedication[${i}].name`, name, known));
    }
    if (to < from) issues.push(issue('comedication-reversed', `comedication[${i}].to`, { from, to }));
    return issues;
  });
}

/** The perpetrators of a list of comedication, each once, by name. */
export function perpetratorsOf(comedication: readonly Comedication[]): readonly Perpetrator[] {
  const found = new Map<string, Perpetrator>();
  for (const { name } of comedication) {
    const known = perpetrator(name);
    if (known) found.set(known.name, known);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What stays on when these systems are off. An entity's name switches that entity off, `exposure` all of them. */
export interface Switches {
  readonly systems: readonly SystemName[];
  readonly exposure: boolean;
  readonly entities: ReadonlySet<string>;
}

export function readSwitches(off: Scenario['model']['off'], issues: Issue[]): Switches {
  const offSystems = new Set<string>();
  const entities = new Set<string>();
  let exposure = true;
  off.forEach((name, i) => {
    if (name === 'exposure') exposure = false;
    else if ((systems as readonly string[]).includes(name)) offSystems.add(name);
    else if (lookUpDrug(name)) entities.add(name);
    else if (!later.includes(name)) {
      const known = ['exposure', ...systems, ...later];
      issues.push(unknownName('system', `model.off[${i}]`, name, known));
    }
  });
  // Tolerance is the part of adaptation that wears acute effects off.
  if (offSystems.has('adaptation')) offSystems.add('tolerance');
  return { systems: systems.filter((name) => !offSystems.has(name)), exposure, entities };
}
