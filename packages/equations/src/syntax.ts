import type { Grade } from './types.ts';

/** Where something stands in its text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^';
export type Comparison = '>' | '<' | '>=' | '<=' | '==' | '!=';

/** An index as written inside brackets: a row, the name of an index, or a letter that stands for one. */
export interface IndexSyntax {
  readonly text: string;
  readonly at: Place;
}

/** The right side of an equation, as written. `at` is the operator of a binary, the first character of everything else. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly at: Place }
  | {
      readonly kind: 'name';
      /** The system before the dot, where one is written. */
      readonly system: string | undefined;
      readonly name: string;
      readonly indices: readonly IndexSyntax[];
      readonly at: Place;
    }
  | { readonly kind: 'negative'; readonly operand: Expression; readonly at: Place }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: Place;
    }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[]; readonly at: Place }
  | {
      readonly kind: 'sum';
      /** The letter or index that runs. */
      readonly letter: string;
      /** The index it runs over, where written: `sum(k in ligand: …)`. */
      readonly over: string | undefined;
      readonly body: Expression;
      readonly at: Place;
    }
  | {
      readonly kind: 'if';
      readonly comparison: Comparison;
      readonly left: Expression;
      readonly right: Expression;
      /** The width of the smooth blend; a hard switch where absent. */
      readonly within: Expression | undefined;
      readonly then: Expression;
      readonly otherwise: Expression;
      readonly at: Place;
    };

export interface UnitSyntax {
  readonly text: string;
  readonly at: Place;
}

/** A name with its brackets on the left of `=`: `theta[j, s] [1/h]`. */
export interface Target {
  readonly name: string;
  readonly indices: readonly IndexSyntax[];
  readonly unit: UnitSyntax | undefined;
  readonly at: Place;
}

export interface IndexStatement {
  readonly kind: 'index';
  readonly name: string;
  readonly letters: readonly IndexSyntax[];
  readonly rows: readonly IndexSyntax[];
  /** The system whose index of that name is meant, instead of rows. */
  readonly from: string | undefined;
  readonly at: Place;
}

export interface InputStatement {
  readonly kind: 'input';
  readonly target: Target;
  /** Another system's quantity; `name` equals the local name where only a system is written. */
  readonly from: { readonly system: string; readonly name: string; readonly at: Place } | undefined;
  /** Written `input diazepam.Ce`: used in equations with the system before the dot. */
  readonly qualified: boolean;
  readonly fallback: number | undefined;
  readonly meaning: string;
}

/** One declared number with everything that must be known about it. */
export interface ParameterSyntax {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly grade: Grade;
  readonly source: string;
  readonly varies: number;
  readonly meaning: string;
  readonly at: Place;
}

export interface ParameterStatement extends ParameterSyntax {
  readonly kind: 'param';
  readonly target: Target;
}

/** A table, unrolled: for every value column, the parameter of each row. */
export interface TableStatement {
  readonly kind: 'table';
  readonly indices: readonly IndexSyntax[];
  readonly columns: readonly {
    readonly target: Target;
    readonly cells: readonly { readonly rows: readonly IndexSyntax[]; readonly parameter: ParameterSyntax }[];
  }[];
  readonly at: Place;
}

export interface StateStatement {
  readonly kind: 'state';
  readonly target: Target;
  readonly initial: number;
  readonly meaning: string;
}

export interface DerivativeStatement {
  readonly kind: 'derivative';
  readonly target: Target;
  readonly expression: Expression;
}

export interface DefinitionStatement {
  readonly kind: 'definition';
  readonly target: Target;
  readonly expression: Expression;
  readonly meaning: string;
  readonly output: boolean;
}

export type Statement =
  | IndexStatement
  | InputStatement
  | ParameterStatement
  | TableStatement
  | StateStatement
  | DerivativeStatement
  | DefinitionStatement;

export interface SystemSyntax {
  readonly name: string;
  /** The name of the text it stands in. */
  readonly file: string;
  /** The unit of time its rates are thought in: `h` or `d`. */
  readonly time: string;
  readonly meaning: string;
  readonly statements: readonly Statement[];
  readonly at: Place;
}

export interface ModelSyntax {
  readonly systems: readonly SystemSyntax[];
}
