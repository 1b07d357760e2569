import type { RuleFinding } from './rules/rule.ts';
import { found } from './rules/rule.ts';
import type { Case, Status } from './types.ts';

/**
 * What the findings add up to, gravest first. `agreed` is never among the answers: only the release of an account with the prescriber role makes
 * a plan that, and a file can only claim it (R1).
 */
export function statusOf(findings: readonly RuleFinding[]): Status {
  const has = (consequence: RuleFinding['consequence']) =>
    findings.some((entry) => entry.consequence === consequence && entry.finding.overridden === undefined);
  if (has('refused')) return 'refused';
  if (findings.some(({ consequence }) => consequence === 'specialist')) return 'specialist';
  return has('prescriber') ? 'needs-prescriber' : 'draft';
}

/** Whether a case overrides a rule with a reason and a name; both are kept on the finding. */
export function overrideOf(theCase: Case, rule: string): { readonly reason: string; readonly by: string } | undefined {
  const entry = theCase.overrides.find(
    (override) => override.rule === rule && override.reason.trim() !== '' && override.by.trim() !== '',
  );
  return entry && { reason: entry.reason, by: entry.by };
}

/**
 * Writes overrides onto the HARD findings they name. A BLOCK stays a BLOCK; a specialist's question is not answered by a file, so the reason
 * is kept and the answer stays.
 */
export function applyOverrides(theCase: Case, findings: readonly RuleFinding[]): RuleFinding[] {
  const written = findings.map((entry): RuleFinding => {
    const override = overrideOf(theCase, entry.finding.rule);
    if (!override || entry.finding.severity !== 'HARD' || entry.consequence !== 'prescriber') return entry;
    return { ...entry, finding: { ...entry.finding, overridden: override } };
  });
  const notes = theCase.overrides.flatMap(({ rule, reason, by }, index): RuleFinding[] => {
    const path = `overrides[${index}]`;
    const own = { id: rule, severity: 'WARN', source: 'DER' } as const;
    if (reason.trim() === '' || by.trim() === '')
      return [found(own, { message: 'override-incomplete', path, fields: { rule } })];
    const stands = findings.some(
      ({ finding, consequence }) =>
        finding.rule === rule && (finding.severity === 'BLOCK' || consequence === 'specialist'),
    );
    return stands ? [found(own, { message: 'override-not-possible', path, fields: { rule, reason } })] : [];
  });
  return [...written, ...notes];
}
