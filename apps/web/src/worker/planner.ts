import type { Plan } from '@decrescendo/taper';
import type { Catalogue, FromWorker, Stage, ToWorker, WordedIssue } from './protocol.ts';

/** The part of a Worker the planner uses, so that a test can stand in for it. */
export interface PlanWorker {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

export type PlannerEvent =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue }
  | {
      readonly kind: 'plan';
      readonly id: number;
      readonly stage: Stage;
      readonly plan: Plan;
      readonly milliseconds: number;
    }
  | { readonly kind: 'issues'; readonly id: number; readonly issues: readonly WordedIssue[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

export interface Planner {
  /** Asks for a plan of a document; whatever is still being worked out for an earlier one is dropped. */
  request(document: unknown): number;
  close(): void;
}

/**
 * Keeps one worker at work and a warm one in reserve. A forecast cannot be interrupted from inside, so when a newer request finds the
 * worker in the middle of one, the worker is ended and the reserve takes over at once; a new reserve is started when the machine is idle.
 */
export function createPlanner(
  spawn: () => PlanWorker,
  tell: (event: PlannerEvent) => void,
  later: (task: () => void) => void,
): Planner {
  let latest = 0;
  let forecasting = false;
  let closed = false;
  let reserve: PlanWorker | undefined;
  let waiting = false;
  let active = attach(spawn());
  active.postMessage({ kind: 'catalogue' });
  prepareReserve();

  function attach(worker: PlanWorker): PlanWorker {
    worker.onmessage = ({ data }) => {
      if (closed || worker !== active) return;
      if (data.kind === 'catalogue') return tell(data);
      if (data.kind === 'case-file') return;
      if (data.id !== latest) return;
      if (data.kind === 'stage') {
        forecasting = data.stage !== 'none';
        return;
      }
      if (data.kind !== 'plan' || data.stage === 'full') forecasting = false;
      if (data.kind === 'failed') return tell({ kind: 'failed', id: data.id, message: data.message });
      tell(data);
    };
    worker.onerror = (event) => {
      if (closed || worker !== active) return;
      forecasting = false;
      replaceActive();
      tell({ kind: 'failed', id: latest, message: event.message ?? '' });
    };
    return worker;
  }

  function prepareReserve(): void {
    if (reserve || waiting || closed) return;
    waiting = true;
    later(() => {
      waiting = false;
      if (!reserve && !closed) reserve = attach(spawn());
    });
  }

  function replaceActive(): void {
    active.terminate();
    active = reserve ?? attach(spawn());
    reserve = undefined;
    forecasting = false;
    prepareReserve();
  }

  return {
    request(document) {
      latest += 1;
      if (forecasting) replaceActive();
      active.postMessage({ kind: 'plan', id: latest, document });
      return latest;
    },
    close() {
      closed = true;
      active.terminate();
      reserve?.terminate();
    },
  };
}
