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
  export: async ({ plan, format, printedOn }) => {
    // Loaded at the first export: the fonts and the page layout are large.
    const { planToCsv, planToIcs, planToMarkdown, planToPdf } = await import('@decrescendo/interchange');
    const options = { printedOn };
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
