import { contentHash } from '@decrescendo/store';
import type { Plan } from '@decrescendo/taper';
import type { CivilDate, Result } from '@decrescendo/units';
import type { ForecastKind } from '../read-body.ts';
import type { Engine } from './engine.ts';
import type { ExportFormat } from './protocol.ts';

export interface Planner {
  /** The plan of a case document. The same question again is answered from memory. */
  readonly plan: (document: Readonly<Record<string, unknown>>, forecast: ForecastKind) => Promise<Result<Plan>>;
  /** A plan as a file; the document is the case it was made from. */
  readonly write: (
    plan: Plan,
    document: Readonly<Record<string, unknown>>,
    format: ExportFormat,
    printedOn: CivilDate,
  ) => Promise<Result<Uint8Array>>;
}

/** Plans and files from the engine. A plan depends on its case and nothing else, so the last few are kept for the next export. */
export function createPlanner(engine: Engine, keep = 16): Planner {
  const kept = new Map<string, Promise<Result<Plan>>>();
  return {
    plan: (document, forecast) => {
      const key = contentHash({ document, forecast });
      const known = kept.get(key);
      if (known) return known;
      const made = engine.run('plan', { document, forecast });
      kept.set(key, made);
      const [oldest] = kept.keys();
      if (kept.size > keep && oldest !== undefined) kept.delete(oldest);
      // Only plans are kept, not what went wrong on the way to one.
      const forget = (): void => {
        if (kept.get(key) === made) kept.delete(key);
      };
      made.then((result) => result.ok || forget(), forget);
      return made;
    },
    write: (plan, document, format, printedOn) => engine.run('export', { plan, document, format, printedOn }),
  };
}
