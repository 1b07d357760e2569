import type { Case } from '../types.ts';
import type { Band } from './dose-band.ts';

export type WithdrawalRisk = 'rare' | 'lower-but-possible' | 'yes';

/** How far the body relies on the drug (R12-R16): about withdrawal only, never about use disorder (R17). */
export interface Dependence {
  readonly risk: WithdrawalRisk;
  /** The rule of the table that decided. */
  readonly rule: 'R12' | 'R13' | 'R14' | 'R15';
  readonly band: Band;
  /** Whether a withdrawal met before raised the risk above what the table says. */
  readonly raisedByHistory: boolean;
}

/** A month and three months, in days. */
const month = 30;
const threeMonths = 91;

/**
 * The guideline's table of withdrawal risk by days a week, duration and dose band.
 * @source Joint guideline 2025, Table 2 (verified)
 */
export function dependenceOf(
  daysPerWeek: number,
  sinceDays: number,
  band: Band,
  withdrawalHistory: Case['history']['withdrawalHistory'],
): Dependence {
  const table = tableRow(daysPerWeek, sinceDays, band);
  // Withdrawal met before shows a dependence that the table would not have guessed; it can only make the answer stricter.
  const met = withdrawalHistory !== 'none' && withdrawalHistory !== 'unknown';
  const raised = met && table.risk !== 'yes';
  return { ...table, risk: raised ? 'yes' : table.risk, band, raisedByHistory: raised };
}

function tableRow(daysPerWeek: number, sinceDays: number, band: Band): Pick<Dependence, 'risk' | 'rule'> {
  if (daysPerWeek <= 3) return { risk: 'rare', rule: 'R12' };
  if (sinceDays < month) return { risk: 'lower-but-possible', rule: 'R13' };
  if (sinceDays < threeMonths && band === 'low') return { risk: 'lower-but-possible', rule: 'R14' };
  return { risk: 'yes', rule: 'R15' };
}
