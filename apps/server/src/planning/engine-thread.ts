import { product } from '@decrescendo/formulary';
import type { Country } from '@decrescendo/formulary';
import { parseCaseDocument } from '@decrescendo/schemas';
import { makePlan } from '@decrescendo/taper';
import { ok } from '@decrescendo/units';
import type { Result } from '@decrescendo/units';
import { parentPort } from 'node:worker_threads';
import type { Answer, Question, Tasks, TaskKind } from './protocol.ts';

const work: { readonly [Kind in TaskKind]: (input: Tasks[Kind]['input']) => Promise<Result<Tasks[Kind]['output']>> } = {
  plan: async ({ document, forecast }) => {
    const read = parseCaseDocument(document);
    return read.ok ? makePlan(read.value, { forecast }) : read;
  },
  export: async ({ plan, document, format, printedOn }) => {
    // Loaded at the first export: the fonts and the page layout are large.
    const { planToCsv, planToIcs, planToMarkdown, planToPdf } = await import('@decrescendo/interchange');
    const country = countryOf(document);
    const options = { printedOn, ...(country !== undefined && { country }) };
    switch (format) {
      case 'pdf':
        return ok(await planToPdf(plan, options));
      case 'ics':
        return ok(bytes(planToIcs(plan, options)));
      case 'csv':
        return ok(bytes(planToCsv(plan, options)));
      case 'md':
        return ok(bytes(planToMarkdown(plan, options)));
      case 'json':
        return ok(bytes(`${JSON.stringify(plan, undefined, 2)}\n`));
    }
  },
};

/** Where the person gets their tablets; a refused plan names none, and its sheet needs the country's numbers most (H49). */
function countryOf(document: Readonly<Record<string, unknown>>): Country | undefined {
  const read = parseCaseDocument(document);
  if (!read.ok) return undefined;
  const { country, ids = [] } = read.value.products;
  return country ?? ids.map((id) => product(id)?.country).find((found) => found !== undefined);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function answer(question: Question): Promise<Answer> {
  const { id } = question;
  try {
    const done = question.kind === 'plan' ? await work.plan(question.input) : await work.export(question.input);
    return done.ok ? { id, ok: true, value: done.value } : { id, ok: false, issues: done.issues };
  } catch (error) {
    return { id, ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answer(question)));
