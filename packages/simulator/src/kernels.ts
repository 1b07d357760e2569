import type { CompiledModel } from '@decrescendo/equations';

/** The kernels of a model at one person's parameters and inputs. */
export interface Kernels {
  /** Says that parameters or inputs changed; what depends on them alone is computed again when next needed. */
  changed(): void;
  environmentRhs(x: Float64Array, dx: Float64Array): void;
  linearBlock(x: Float64Array, A: Float64Array, b: Float64Array): void;
  drive(x: Float64Array, w: Float64Array): void;
  slowRhs(xs: Float64Array, w: Float64Array, dxs: Float64Array): void;
}

/** Binds a model to the parameters and inputs of a solver. */
export function bindKernels(model: CompiledModel, p: Float64Array, u: Float64Array): Kernels {
  const { prepared } = model;
  if (!prepared) {
    return {
      changed() {},
      environmentRhs: (x, dx) => model.environmentRhs(x, p, u, dx),
      linearBlock: (x, A, b) => model.linearBlock(x, p, u, A, b),
      drive: (x, w) => model.drive(x, p, u, w),
      slowRhs: (xs, w, dxs) => model.slowRhs(xs, w, p, u, dxs),
    };
  }
  const constants = new Float64Array(prepared.size);
  let stale = true;
  const refresh = (): void => {
    if (!stale) return;
    prepared.prepare(p, u, constants);
    stale = false;
  };
  return {
    changed() {
      stale = true;
    },
    environmentRhs(x, dx) {
      refresh();
      prepared.environmentRhs(x, constants, dx);
    },
    linearBlock(x, A, b) {
      refresh();
      prepared.linearBlock(x, constants, A, b);
    },
    drive(x, w) {
      refresh();
      prepared.drive(x, constants, w);
    },
    slowRhs(xs, w, dxs) {
      prepared.slowRhs(xs, w, constants, dxs);
    },
  };
}
