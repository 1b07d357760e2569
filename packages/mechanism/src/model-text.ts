import type { Fact } from '@decrescendo/formulary';

/**
 * The name of an entity as the language can read it: `1-hydroxymidazolam` becomes `_1_hydroxymidazolam`.
 * Everything else that reads `diazepam.CL` does the same with what stands before the dot.
 */
export function systemName(entity: string): string {
  const name = entity.replace(/[^\p{L}\p{N}_]/gu, '_');
  return /^\p{N}/u.test(name) ? `_${name}` : name;
}

/** A number as the language reads it: no sign of plus, no bare point. */
function write(value: number): string {
  return String(value).replace('e+', 'e');
}

function writeUnit(unit: string): string {
  return unit === '' || unit === '1' || unit === 'fraction' || unit === 'ratio' ? '' : ` [${unit}]`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', "'").replace(/\s+/g, ' ').trim()}"`;
}

/** A parameter line that says everything the formulary knows about a fact. */
export function parameterLine(name: string, fact: Fact, meaning: string, varies = 0): string {
  const spread = varies > 0 ? ` varies ${write(varies)}` : '';
  const range = `range ${write(fact.low)} .. ${write(fact.high)}`;
  return `param ${name} = ${write(fact.value)}${writeUnit(fact.unit)} ${range} ${fact.grade} ${quote(fact.source)}${spread}  # ${meaning}`;
}

/** The cells of a table row for one fact: value, range, grade, source. */
export function factCells(fact: Fact): string {
  return `${write(fact.value)} | ${write(fact.low)} .. ${write(fact.high)} | ${fact.grade} | ${quote(fact.source)}`;
}
