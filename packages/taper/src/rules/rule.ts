import type { Finding, Severity } from '../types.ts';
import { findingText } from '../messages.ts';

/** What a finding does to the answer, apart from being shown: `rules.md` section 2, "How findings become a status". */
export type Consequence = 'refused' | 'specialist' | 'prescriber' | 'note';

/** A rule that applies: which words, where, with what in them. */
export interface Hit {
  /** Code of the message catalogue. */
  readonly message: string;
  readonly path: string;
  readonly fields?: Readonly<Record<string, string | number>>;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly consequence?: Consequence;
}

/** One rule of `rules.md`: a pure function over what it concerns. */
export interface Rule<Context> {
  readonly id: string;
  readonly severity: Severity;
  readonly source: string;
  readonly concerns: 'case' | 'schedule' | 'plan';
  check(context: Context): readonly Hit[];
}

export interface RuleFinding {
  readonly finding: Finding;
  /** Code of its words. */
  readonly message: string;
  readonly consequence: Consequence;
}

const consequenceOf: Readonly<Record<Severity, Consequence>> = {
  BLOCK: 'refused',
  HARD: 'prescriber',
  WARN: 'note',
  INFO: 'note',
};

export function applyRules<Context>(rules: readonly Rule<Context>[], context: Context): RuleFinding[] {
  return rules.flatMap((rule) => rule.check(context).map((hit) => found(rule, hit)));
}

/** A finding from a hit; also for findings that are no rule of the table (interactions, products). */
export function found(rule: Pick<Rule<never>, 'id' | 'severity' | 'source'>, hit: Hit): RuleFinding {
  const severity = hit.severity ?? rule.severity;
  return {
    finding: {
      rule: rule.id,
      severity,
      text: findingText(hit.message, hit.fields),
      source: rule.source,
      path: hit.path,
    },
    message: hit.message,
    consequence: hit.consequence ?? consequenceOf[severity],
  };
}

export const none: readonly Hit[] = [];
