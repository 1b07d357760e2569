import type { Country, Product } from '@decrescendo/formulary';
import type { CivilDate } from '@decrescendo/units';

export type SheetLocale = 'en' | 'de';

/** What an export needs besides the plan; every part optional. */
export interface SheetOptions {
  /** German where the country is Germany, English otherwise. */
  readonly locale?: SheetLocale;
  /** Whose emergency numbers, dates and paper; read from the plan's products otherwise. */
  readonly country?: Country;
  /** Products the formulary does not hold. */
  readonly products?: readonly Product[];
  /** Index of the step that is current: the released one of an agreed plan. The first otherwise. */
  readonly step?: number;
  /** The day of printing, which this room never asks a clock for. */
  readonly printedOn?: CivilDate;
  /** Letter in the United States and Canada, A4 elsewhere. */
  readonly paper?: 'A4' | 'LETTER';
  readonly person?: { readonly name: string; readonly born?: CivilDate };
  readonly release?: { readonly by: string; readonly on: CivilDate };
  /** Whom to call about the plan. */
  readonly contact?: { readonly name?: string; readonly phone?: string; readonly hours?: string };
  /** Set by the build of a site that is classified and approved: leaves out the research sentence. */
  readonly approvedSite?: boolean;
}
