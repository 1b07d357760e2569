import { fail, ok, type Issue } from '@decrescendo/units';
import { declareSystems } from './declare.ts';
import { prelude } from './emit.ts';
import { arrange, leavesOf, writeFunction, writeKernels, type Kernels } from './kernels.ts';
import { findLayers } from './layers.ts';
import { lowerSystems } from './lower.ts';
import { parseText } from './parse-model.ts';
import { reporter } from './symbols.ts';
import type { CompiledModel, CompileModel } from './types.ts';

/**
 * Model texts to kernels: parses, checks every dimension, resolves imports between systems, orders, finds the linear
 * and slow parts, generates. Nothing is generated where anything is wrong.
 *
 * The kernels are made with `new Function`: they need a place whose content policy allows it (Node, or a worker of its own).
 *
 * @param texts  one or several systems each; the order of texts and lines is free
 * @returns      the model, or every issue found, `path` = `file:line:column`, words in `equationMessages`
 * @example
 * const compiled = compileModel([{ name: 'decay.model', text: decay }]);
 * if (compiled.ok) compiled.value.rhs(x, p, u, dx);
 */
export const compileModel: CompileModel = (texts) => {
  const issues: Issue[] = [];
  const syntaxes = texts.flatMap((text) => parseText(text, issues));
  const report = reporter(issues);
  const unread = issues.length;
  const systems = declareSystems(syntaxes, report);
  const declared = issues.length;
  const lowered = lowerSystems(systems, report);
  if (issues.length > 0) return fail(...tellOwnMistakes(issues, unread, declared));

  const layers = findLayers(lowered.graph, lowered.states);
  const arrangement = arrange(layers);
  const { source, drive, prepared } = writeKernels(lowered, arrangement);
  const kernels = new Function(source)() as Kernels;
  const { environment, linear, slow, order } = arrangement;
  const states = order.map((number) => {
    const { name, unit, initial, meaning } = lowered.states[number]!;
    return { name, unit, initial, meaning, layer: layers[number]! };
  });
  const quantities = lowered.quantities.map(({ node: _, ...info }) => info);
  const reader: CompiledModel['reader'] = (chosen) => {
    const assignments = chosen.map((index, i) => {
      const quantity = lowered.quantities[index];
      if (!quantity) throw new RangeError(`there is no quantity ${index}; there are ${quantities.length}`);
      return { target: `out[${i}]`, node: quantity.node };
    });
    const text = writeFunction('read', 'x, p, u, out', assignments, leavesOf(arrangement, 'x', 0));
    return new Function(`'use strict';\n${prelude}\n${text}\nreturn read;`)() as ReturnType<CompiledModel['reader']>;
  };
  return ok({
    parameters: lowered.parameters,
    inputs: lowered.inputs,
    states,
    quantities,
    counts: { environment, linear, slow, drive },
    ...kernels,
    prepared: { size: prepared, ...kernels.prepared },
    reader,
    source,
  });
};

/** What may only follow from a line that could not be read or a name that could not be declared. */
const follows = new Set([
  'name-unknown',
  'name-unknown-near',
  'import-undeclared',
  'system-unknown',
  'system-unknown-near',
  'index-unknown',
  'index-count',
  'index-missing',
  'index-not-there',
  'row-unknown',
  'row-unknown-near',
  'row-not-there',
  'rows-missing',
  'derivative-missing',
  'derivative-rows-missing',
  'derivative-without-state',
]);

/** Leaves out what an earlier stage may have caused, and orders the rest by text and line. */
function tellOwnMistakes(issues: readonly Issue[], unread: number, declared: number): Issue[] {
  const own = issues.filter(({ code }, i) => {
    const before = i < unread ? 0 : i < declared ? unread : declared;
    return before === 0 || !follows.has(code);
  });
  const files = [...new Set(own.map(({ path }) => path.replace(/:\d+:\d+$/, '')))];
  const position = ({ path }: Issue): readonly [number, number, number] => {
    const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(path)!;
    return [files.indexOf(file!), Number(line), Number(column)];
  };
  return own.sort((a, b) => {
    const [left, right] = [position(a), position(b)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
  });
}
