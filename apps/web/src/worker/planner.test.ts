import type { Plan } from '@decrescendo/taper';
import { describe, expect, it } from 'vitest';
import { createPlanner, type PlannerEvent, type PlanWorker } from './planner.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

class FakeWorker implements PlanWorker {
  readonly heard: ToWorker[] = [];
  ended = false;
  onmessage: PlanWorker['onmessage'] = null;
  onerror: PlanWorker['onerror'] = null;
  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromWorker): void {
    this.onmessage?.({ data });
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const events: PlannerEvent[] = [];
  const planner = createPlanner(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    (event) => events.push(event),
    (task) => task(),
  );
  return { workers, events, planner };
}

const plan = { title: 'a plan' } as Plan;

describe('the planner', () => {
  it('keeps a warm worker in reserve', () => {
    expect(setUp().workers).toHaveLength(2);
  });
  it('ends a worker in the middle of a forecast as soon as something newer is asked, and the reserve goes on', () => {
    const { workers, planner } = setUp();
    planner.request('first');
    workers[0]!.say({ kind: 'stage', id: 1, stage: 'full' });
    planner.request('second');
    expect(workers[0]!.ended).toBe(true);
    expect(workers[1]!.heard).toContainEqual({ kind: 'plan', id: 2, document: 'second' });
    expect(workers).toHaveLength(3);
  });
  it('does not end a worker that is only laying out doses', () => {
    const { workers, planner } = setUp();
    planner.request('first');
    workers[0]!.say({ kind: 'stage', id: 1, stage: 'none' });
    planner.request('second');
    expect(workers[0]!.ended).toBe(false);
    expect(workers[0]!.heard).toContainEqual({ kind: 'plan', id: 2, document: 'second' });
  });
  it('H14: never shows the answer to an earlier question', () => {
    const { workers, events, planner } = setUp();
    planner.request('first');
    planner.request('second');
    workers[0]!.say({ kind: 'plan', id: 1, stage: 'none', plan, milliseconds: 1 });
    expect(events).toEqual([]);
    workers[0]!.say({ kind: 'plan', id: 2, stage: 'none', plan, milliseconds: 1 });
    expect(events).toHaveLength(1);
  });
  it('hears nothing more of a worker it ended', () => {
    const { workers, events, planner } = setUp();
    planner.request('first');
    workers[0]!.say({ kind: 'stage', id: 1, stage: 'quick' });
    planner.request('second');
    workers[0]!.say({ kind: 'plan', id: 2, stage: 'quick', plan, milliseconds: 1 });
    expect(events).toEqual([]);
  });
  it('goes on with a fresh worker after one broke', () => {
    const { workers, events, planner } = setUp();
    planner.request('first');
    workers[0]!.onerror?.({ message: 'out of memory' });
    expect(events).toEqual([{ kind: 'failed', id: 1, message: 'out of memory' }]);
    planner.request('second');
    expect(workers[1]!.heard).toContainEqual({ kind: 'plan', id: 2, document: 'second' });
  });
});
