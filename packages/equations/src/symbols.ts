import { issue, type Issue } from '@decrescendo/units';
import type { Measure } from './measure.ts';
import type { Expression, ParameterSyntax, Place, SystemSyntax } from './syntax.ts';

export interface IndexSet {
  readonly name: string;
  readonly rows: readonly string[];
  readonly at: Place;
}

/** What a letter stands for while one element of an equation is looked at. */
export interface Binding {
  readonly set: IndexSet;
  readonly row: number;
}
export type Scope = ReadonlyMap<string, Binding>;

/** One element of a left side: its equation and what its letters stand for. */
export interface Equation {
  readonly expression: Expression;
  readonly scope: Scope;
  readonly at: Place;
}

export interface Common {
  readonly system: System;
  /** Without the system; an import written `enzyme.level` keeps its dot. */
  readonly name: string;
  /** One per position in the brackets; elements are numbered row-major over them. */
  readonly sets: readonly IndexSet[];
  /** As declared or, for a definition without a unit, as found. */
  measure: Measure | undefined;
  readonly meaning: string;
  readonly at: Place;
}

export type Quantity = Common &
  (
    | { readonly kind: 'parameter'; readonly elements: (ParameterSyntax | undefined)[] }
    | { readonly kind: 'input'; readonly fallback: number | undefined }
    | {
        readonly kind: 'state';
        readonly initials: (number | undefined)[];
        readonly derivatives: (Equation | undefined)[];
      }
    | { readonly kind: 'definition'; readonly equations: (Equation | undefined)[]; readonly output: boolean }
    | {
        readonly kind: 'import';
        readonly from: { readonly system: string; readonly name: string; readonly at: Place };
        /** Used where the other system is not among the texts. */
        readonly fallback: number | undefined;
      }
  );

/** A system with its names resolved. */
export interface System {
  readonly name: string;
  readonly file: string;
  readonly time: string;
  readonly syntax: SystemSyntax;
  readonly indices: Map<string, IndexSet>;
  /** Letters beside the names themselves. */
  readonly letters: Map<string, IndexSet>;
  /** By name. */
  readonly quantities: Map<string, Quantity>;
}

/** The index a letter or name stands for. */
export function findIndex(system: System, text: string): IndexSet | undefined {
  return system.indices.get(text) ?? system.letters.get(text);
}

export type Report = (system: { readonly file: string }, at: Place, code: string, fields?: Issue['fields']) => void;

/** Notes issues, each once although an equation is looked at for every row. */
export function reporter(issues: Issue[]): Report {
  const seen = new Set<string>();
  return (system, at, code, fields = {}) => {
    const path = `${system.file}:${at.line}:${at.column}`;
    if (seen.has(`${code} ${path}`)) return;
    seen.add(`${code} ${path}`);
    issues.push(issue(code, path, fields));
  };
}

export function elementCount(sets: readonly IndexSet[]): number {
  return sets.reduce((count, set) => count * set.rows.length, 1);
}

/** Row numbers of an element. */
export function rowsOf(sets: readonly IndexSet[], element: number): number[] {
  const rows: number[] = [];
  for (let i = sets.length - 1; i >= 0; i -= 1) {
    const { length } = sets[i]!.rows;
    rows.unshift(element % length);
    element = Math.floor(element / length);
  }
  return rows;
}

export function elementOf(sets: readonly IndexSet[], rows: readonly number[]): number {
  return sets.reduce((element, set, i) => element * set.rows.length + rows[i]!, 0);
}

/** `adaptation.U[arousal]` */
export function elementName(quantity: Quantity, element: number): string {
  const rows = rowsOf(quantity.sets, element).map((row, i) => quantity.sets[i]!.rows[row]!);
  return `${quantity.system.name}.${quantity.name}${rows.length > 0 ? `[${rows.join(',')}]` : ''}`;
}
