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
  // Names in a text with unreadable lines would be reported as unknown: first the lines, then the meaning.
  if (issues.length > 0) return fail(...issues);
  const report = reporter(issues);
  const systems = declareSystems(syntaxes, report);
  if (issues.length > 0) return fail(...issues);
  const lowered = lowerSystems(systems, report);
  if (issues.length > 0) return fail(...issues);

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
