import { useEffect, useRef, useState } from 'react';
import type { Plan } from '@decrescendo/taper';
import type { CaseDocument } from '../draft/case-document.ts';
import { createPlanner, type Planner, type PlanWorker } from '../worker/planner.ts';
import type { Catalogue, Stage, WordedIssue } from '../worker/protocol.ts';

export interface PlanState {
  readonly catalogue?: Catalogue;
  readonly plan?: Plan;
  readonly stage?: Stage;
  /** The last plan that had a forecast: drawn faint until the new one arrives. */
  readonly forecasted?: Plan;
  readonly issues: readonly WordedIssue[];
  readonly failure?: string;
  readonly working: boolean;
}

const spawn = (): PlanWorker =>
  new Worker(new URL('../worker/plan.worker.ts', import.meta.url), {
    type: 'module',
    name: 'plan',
  }) as unknown as PlanWorker;

const whenIdle = (task: () => void) =>
  void ('requestIdleCallback' in window ? requestIdleCallback(task, { timeout: 1500 }) : setTimeout(task, 300));

/** Pause after the last key before the worker is asked, so that it is not asked for every letter [ms]. */
const settle = 90;

/**
 * Keeps a plan of the document current. The dose staircase comes first, then a rough forecast, then the full one; whatever is still under way
 * for an older document is dropped. Nothing heavy runs here.
 */
export function usePlanner(document: CaseDocument | undefined): PlanState {
  const [state, setState] = useState<PlanState>({ issues: [], working: true });
  const planner = useRef<Planner>(undefined);

  useEffect(() => {
    const made = createPlanner(
      spawn,
      (event) => {
        setState((before) => {
          if (event.kind === 'catalogue') return { ...before, catalogue: event.catalogue };
          if (event.kind === 'issues') return { ...before, issues: event.issues, working: false };
          if (event.kind === 'failed') return { ...before, failure: event.message, working: false };
          const { failure: _failure, ...kept } = before;
          const done = event.stage === 'full' || event.plan.steps.length === 0;
          return {
            ...kept,
            plan: event.plan,
            stage: event.stage,
            ...(event.plan.forecast.series.length > 0 ? { forecasted: event.plan } : {}),
            issues: [],
            working: !done,
          };
        });
      },
      whenIdle,
    );
    planner.current = made;
    return () => {
      planner.current = undefined;
      made.close();
    };
  }, []);

  const asked = document ? JSON.stringify(document) : undefined;
  useEffect(() => {
    if (asked === undefined) return undefined;
    const timer = setTimeout(() => {
      setState((before) => ({ ...before, working: true }));
      planner.current?.request(JSON.parse(asked));
    }, settle);
    return () => clearTimeout(timer);
  }, [asked]);

  return state;
}
