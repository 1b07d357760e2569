import { drugs, perpetrators, products } from '@decrescendo/formulary';
import { caseToDocument, parseCaseDocument, toYaml } from '@decrescendo/schemas';
import { makePlan } from '@decrescendo/taper';
import { catalogueOf } from './catalogue.ts';
import { wordedIssues } from './worded-issues.ts';
import { isReadable } from './readable-forecast.ts';
import type { FromWorker, Stage, ToWorker } from './protocol.ts';

const stages: readonly Stage[] = ['none', 'quick', 'full'];
let latest = 0;

const tell = (message: FromWorker) => self.postMessage(message);

/** Lets messages that came meanwhile be heard between two stages. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function plan(id: number, document: unknown): Promise<void> {
  const read = parseCaseDocument(document);
  if (!read.ok) return tell({ kind: 'issues', id, issues: wordedIssues(read.issues) });
  for (const stage of stages) {
    if (id !== latest) return;
    tell({ kind: 'stage', id, stage });
    const started = performance.now();
    try {
      const made = makePlan(read.value, { forecast: stage });
      if (!made.ok) return tell({ kind: 'issues', id, issues: wordedIssues(made.issues) });
      if (
        !made.value.alternatives.every(({ forecast }) => !forecast || isReadable(forecast)) ||
        !isReadable(made.value.forecast)
      )
        return tell({ kind: 'failed', id, stage, message: 'the forecast holds numbers that cannot be drawn' });
      tell({ kind: 'plan', id, stage, plan: made.value, milliseconds: performance.now() - started });
      if (made.value.steps.length === 0) return;
    } catch (error) {
      return tell({ kind: 'failed', id, stage, message: error instanceof Error ? error.message : String(error) });
    }
    await breathe();
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'catalogue')
    return tell({ kind: 'catalogue', catalogue: catalogueOf(drugs(), products(), perpetrators()) });
  if (data.kind === 'case-file') {
    const read = parseCaseDocument(data.document);
    return tell({ kind: 'case-file', text: read.ok ? toYaml(caseToDocument(read.value)) : '' });
  }
  latest = data.id;
  void plan(data.id, data.document);
};
