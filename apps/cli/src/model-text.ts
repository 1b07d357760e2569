import type { CompiledModel, Layer, ParameterInfo } from '@decrescendo/equations';
import { table, wrap } from './layout.ts';
import { shortNumber } from './plot.ts';

/** What the compiler found, as data: everything but the functions. */
export function modelFacts({ counts, states, parameters, inputs, quantities }: CompiledModel): Record<string, unknown> {
  return { schemaVersion: 1, counts, states, parameters, inputs, quantities };
}

const wordsOfLayer: Readonly<Record<Layer, string>> = {
  environment: 'Surroundings (depend on inputs alone)',
  linear: 'Linear (solved in closed form)',
  slow: 'Slow (depend on one another; collocation)',
};

/** The same for a reader: states by layer, parameters with where each number comes from. */
export function explainModel(model: CompiledModel, width: number): string {
  const layers = (['environment', 'linear', 'slow'] as const).flatMap((layer) => {
    const states = model.states.filter((state) => state.layer === layer);
    if (states.length === 0) return [];
    const rows = states.map(({ name, unit, initial }) => [name, shortNumber(initial), unit]);
    return [
      `${wordsOfLayer[layer]}: ${states.length}\n${table([{ title: 'state' }, { title: 'starts at', align: 'right' }, { title: 'unit' }], rows, width)}`,
    ];
  });
  return [
    wrap(
      `The compiler found ${model.states.length} states, ${model.parameters.length} parameters, ${model.inputs.length} inputs.`,
      width,
    ),
    ...layers,
    parameterTable(model.parameters, width),
    wrap(gradeSentence(model.parameters), width),
  ].join('\n\n');
}

function parameterTable(parameters: readonly ParameterInfo[], width: number): string {
  const rows = parameters.map(({ name, value, unit, low, high, grade, source }) => [
    name,
    shortNumber(value),
    `${shortNumber(low)} .. ${shortNumber(high)}`,
    unit,
    grade,
    source,
  ]);
  const columns = ['parameter', 'value', 'range', 'unit', 'grade', 'source'];
  return table(
    columns.map((title, index) => ({ title, align: index === 1 ? 'right' : 'left' })),
    rows,
    width,
  );
}

function gradeSentence(parameters: readonly ParameterInfo[]): string {
  const counts = new Map<string, number>();
  for (const { grade } of parameters) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([grade, count]) => `${count} ${grade}`);
  return `How sure the numbers are: ${parts.join(', ')}.`;
}
