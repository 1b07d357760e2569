import type { Plan } from '@decrescendo/taper';
import { fail, issue, ok } from '@decrescendo/units';
import type { Result } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { createPlanner } from './planner.ts';

/** Counts what is asked of it. */
function counting(answer: (asked: number) => Result<Plan>): { readonly engine: Engine; readonly asked: () => number } {
  let asked = 0;
  const engine: Engine = {
    run: async () => {
      asked += 1;
      return answer(asked) as never;
    },
    close: async () => {},
  };
  return { engine, asked: () => asked };
}

const plan = (seed: number) => ok({ seed } as Plan);

describe('the planner', () => {
  it('answers the same question once, whatever the order of its keys, also when both arrive together', async () => {
    const { engine, asked } = counting(plan);
    const planner = createPlanner(engine);
    const both = await Promise.all([planner.plan({ a: 1, b: 2 }, 'full'), planner.plan({ b: 2, a: 1 }, 'full')]);
    expect(both).toEqual([plan(1), plan(1)]);
    expect(asked()).toBe(1);
  });

  it('asks again for another case or another forecast', async () => {
    const { engine, asked } = counting(plan);
    const planner = createPlanner(engine);
    await planner.plan({ a: 1 }, 'full');
    await planner.plan({ a: 1 }, 'quick');
    await planner.plan({ a: 2 }, 'full');
    expect(asked()).toBe(3);
  });

  it('keeps nothing that went wrong', async () => {
    const { engine } = counting((asked) => (asked === 1 ? fail(issue('too-busy', '', {})) : plan(asked)));
    const planner = createPlanner(engine);
    expect((await planner.plan({ a: 1 }, 'full')).ok).toBe(false);
    expect(await planner.plan({ a: 1 }, 'full')).toEqual(plan(2));
  });

  it('keeps only the last few', async () => {
    const { engine, asked } = counting(plan);
    const planner = createPlanner(engine, 2);
    for (const a of [1, 2, 3]) await planner.plan({ a }, 'full');
    await planner.plan({ a: 3 }, 'full');
    expect(asked()).toBe(3);
    await planner.plan({ a: 1 }, 'full');
    expect(asked()).toBe(4);
  });
});
