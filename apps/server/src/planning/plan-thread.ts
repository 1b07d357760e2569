import { parseCaseDocument } from '@decrescendo/schemas';
import * as taper from '@decrescendo/taper';
import type { MakePlan } from '@decrescendo/taper';
import { parentPort } from 'node:worker_threads';
import type { PlanAnswer, PlanQuestion } from './protocol.ts';

function answer({ id, document, forecast }: PlanQuestion): PlanAnswer {
  try {
    const read = parseCaseDocument(document);
    if (!read.ok) return { id, ok: false, issues: read.issues };
    const { makePlan } = taper as unknown as { readonly makePlan: MakePlan };
    const made = makePlan(read.value, { forecast });
    return made.ok ? { id, ok: true, value: made.value } : { id, ok: false, issues: made.issues };
  } catch (error) {
    return { id, ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (question: PlanQuestion) => parentPort?.postMessage(answer(question)));
