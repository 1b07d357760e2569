import type { Result } from '@decrescendo/units';

export type Grade = 'published' | 'recalled' | 'calibrated' | 'assumed' | 'derived';

/** A named text: `name` says which file or module, for error messages. */
export interface ModelText {
  readonly name: string;
  readonly text: string;
}

/** Everything has a qualified name: `<system>.<name>`, with `[row]` for array elements, e.g. `adaptation.U[arousal]`, `diazepam.CL`. */
export interface ParameterInfo {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly meaning: string;
  readonly grade: Grade;
  readonly source: string;
  /** Between-person standard deviation of the logarithm; 0 where it does not vary. */
  readonly varies: number;
}

/** A value that comes from outside while time runs: covariates, enzyme targets, switches. Piecewise constant. */
export interface InputInfo {
  readonly name: string;
  readonly unit: string;
  /** NaN where the caller must give it. */
  readonly fallback: number;
  readonly meaning?: string;
}

/** Where the compiler puts a state: it depends only on inputs; it is linear given those; or neither. */
export type Layer = 'environment' | 'linear' | 'slow';

export interface StateInfo {
  readonly name: string;
  readonly unit: string;
  readonly initial: number;
  readonly layer: Layer;
  readonly meaning?: string;
}

export interface QuantityInfo {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  /** Marked `output` in the text. */
  readonly output?: boolean;
}

/**
 * What the compiler makes of a set of model texts. Time is in hours; every vector is in declared units.
 * No function here allocates.
 */
export interface CompiledModel {
  readonly parameters: readonly ParameterInfo[];
  readonly inputs: readonly InputInfo[];
  /** Ordered environment, linear, slow. */
  readonly states: readonly StateInfo[];
  /** Every derived quantity and state by qualified name, readable with `evaluate`. */
  readonly quantities: readonly QuantityInfo[];
  readonly counts: {
    readonly environment: number;
    readonly linear: number;
    readonly slow: number;
    readonly drive: number;
  };

  /** Full right-hand side [declared unit / h], the slow oracle's: dx has the length of `states`. */
  rhs(x: Float64Array, p: Float64Array, u: Float64Array, dx: Float64Array): void;
  /** The same for environment states only (first `counts.environment` of x). */
  environmentRhs(x: Float64Array, p: Float64Array, u: Float64Array, dx: Float64Array): void;
  /** Linear block dL/dt = A L + b at the present environment states: row-major A (n*n) and b (n). */
  linearBlock(x: Float64Array, p: Float64Array, u: Float64Array, A: Float64Array, b: Float64Array): void;
  /** Everything the slow states need that depends on environment and linear states only (counts.drive numbers). */
  drive(x: Float64Array, p: Float64Array, u: Float64Array, w: Float64Array): void;
  /** Slow states from the drive alone: xs, dxs have length counts.slow. */
  slowRhs(xs: Float64Array, w: Float64Array, p: Float64Array, u: Float64Array, dxs: Float64Array): void;
  /** Compiles a reader of chosen quantities (indices into `quantities`): out has that length. */
  reader(quantities: readonly number[]): (x: Float64Array, p: Float64Array, u: Float64Array, out: Float64Array) => void;
  /** The generated JavaScript, for reading. */
  readonly source: string;
  /** The same kernels with everything that depends on parameters and inputs alone computed beforehand. */
  readonly prepared?: PreparedKernels;
}

/**
 * Kernels for many calls at the same parameters and inputs: `prepare` fills `c`, the others read it instead of p and u.
 * Call `prepare` again whenever p or u change. Results differ from the plain kernels by rounding only.
 */
export interface PreparedKernels {
  /** Length of c. */
  readonly size: number;
  prepare(p: Float64Array, u: Float64Array, c: Float64Array): void;
  rhs(x: Float64Array, c: Float64Array, dx: Float64Array): void;
  environmentRhs(x: Float64Array, c: Float64Array, dx: Float64Array): void;
  linearBlock(x: Float64Array, c: Float64Array, A: Float64Array, b: Float64Array): void;
  drive(x: Float64Array, c: Float64Array, w: Float64Array): void;
  slowRhs(xs: Float64Array, w: Float64Array, c: Float64Array, dxs: Float64Array): void;
}

/** Parses, checks every dimension, resolves imports between systems, orders, generates. Issues carry `path` = `file:line:column`. */
export type CompileModel = (texts: readonly ModelText[]) => Result<CompiledModel>;
