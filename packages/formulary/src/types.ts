import type { Nanograms } from '@decrescendo/units';

/** How sure a number is. `published`: read in the source. `recalled`: general knowledge. `calibrated`: fitted. `assumed`. `derived`: computed from read numbers. */
export type Grade = 'published' | 'recalled' | 'calibrated' | 'assumed' | 'derived';

/** How a fact that may feed a dose was checked; only the first two may. */
export type Mark = 'verified' | 'verified-secondary' | 'derived' | 'recall';

/** A number with its range, unit, source and grade. Nothing else enters. */
export interface Fact {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly grade: Grade;
  readonly source: string;
  readonly note?: string;
}

export type Route = 'oral' | 'iv' | 'iv-infusion' | 'rectal' | 'sublingual';
export type Subtype = 'alpha1' | 'alpha2' | 'alpha3' | 'alpha5';
export type Enzyme = 'CYP3A4' | 'CYP2C19' | 'CYP1A2' | 'CYP2C9' | 'CYP2B6' | 'UGT';

/**
 * First-order absorption by one route. `bioavailability` is the whole systemic F at baseline, as published; inhibitors, liver disease and so on
 * change it by F = F0 * (Fg/Fg0) * (1 - EH)/(1 - EH0), the well-stirred liver, for the oral route.
 */
export interface Absorption {
  readonly route: Exclude<Route, 'iv' | 'iv-infusion'>;
  readonly bioavailability: Fact;
  readonly ka: Fact;
  readonly lag: Fact;
}

/** One coherent set for a 70 kg adult of 40 years, plasma concentrations. */
export interface Pharmacokinetics {
  readonly absorption: readonly Absorption[];
  /** Plasma clearance after a dose into a vein [L/h]. */
  readonly CL: Fact;
  readonly V1: Fact;
  readonly Q2?: Fact;
  readonly V2?: Fact;
  readonly Q3?: Fact;
  readonly V3?: Fact;
  /** Fraction of an oral dose that survives CYP3A4 in the gut wall (Fg0); 1 where not stated. */
  readonly gutAvailability?: Fact;
  /** Blood to plasma ratio, for hepatic extraction. */
  readonly bloodPlasmaRatio: Fact;
  /** Unbound fraction in plasma. */
  readonly fu: Fact;
  /** Share of intrinsic clearance by each enzyme; what is left is not touched by inhibitors. CL -> EH0 = CL/(90 L/h * blood:plasma), CLint = CL/(1 - EH0). */
  readonly clearanceShares: readonly { readonly enzyme: Enzyme; readonly share: Fact }[];
  /** Intrinsic clearance at 75 years over that at 40 years, applied as factor^((age-40)/35); the same for the volumes; by sex where it was measured. */
  readonly ageClearance: { readonly female: Fact; readonly male: Fact };
  readonly ageVolume: { readonly female: Fact; readonly male: Fact };
  /** Clearance in women over men at 40 years. */
  readonly sexClearance: Fact;
  /** Clearance over normal in Child-Pugh A, B and C. */
  readonly liverClearance: { readonly a: Fact; readonly b: Fact; readonly c: Fact };
  /**
   * What weight beyond a body mass index of 27 does, where obesity was studied: `volume` that of a kilogram of it over that of another, `clearance` the
   * share of the usual rise of clearance with weight it brings. Absent: it counts as any other weight.
   */
  readonly excessWeight?: { readonly volume: Fact; readonly clearance: Fact };
  /** Clearance in smokers over non-smokers. */
  readonly smokingClearance: Fact;
  /** Between-person standard deviations of the logarithm. */
  readonly variability: { readonly CL: Fact; readonly V: Fact; readonly ka: Fact };
}

export interface Formation {
  readonly metabolite: string;
  /** Moles of metabolite that reach the circulation per mole of parent cleared. */
  readonly fraction: Fact;
}

/** Binding at the benzodiazepine site, in vivo: already multiplied by f_iv where `model.md` says so. */
export interface Receptor {
  /** Unbound brain over unbound plasma at rest. */
  readonly KpUU: Fact;
  /** Effect-site equilibration rate [1/h]. */
  readonly ke0: Fact;
  /** Dissociation constant [nM]. */
  readonly K: Readonly<Record<Subtype, Fact>>;
  /** Efficacy relative to diazepam = 1. */
  readonly efficacy: Readonly<Record<Subtype, Fact>>;
  /** Whether K moves with f_iv in uncertainty runs: false for values measured in people. */
  readonly scaledByFiv: boolean;
}

export interface Drug {
  /** The entity name of `pk_parameters.csv`, e.g. `diazepam`, `nordazepam`. */
  readonly name: string;
  readonly kind: 'benzodiazepine' | 'z-drug' | 'metabolite' | 'antagonist' | 'other';
  /** Whether a person can be prescribed it as such (a metabolite such as oxazepam can be both). */
  readonly marketed: boolean;
  /** Brand names, `*` for several countries. */
  readonly brands: readonly { readonly name: string; readonly countries: readonly string[] }[];
  readonly molecularWeight: Fact;
  /** Mass of the active moiety over mass as prescribed, where doses are stated as a salt (clorazepate, flurazepam, zolpidem). */
  readonly saltFactor?: Fact;
  /** Absent for a prodrug that never reaches blood: see `formations`. */
  readonly pharmacokinetics: Pharmacokinetics;
  readonly formations: readonly Formation[];
  readonly receptor?: Receptor;
  /** Clearance multiplier by CYP2C19 phenotype over normal, where measured; else from the share. */
  readonly genotypeClearance?: {
    readonly CYP2C19: Readonly<Partial<Record<'poor' | 'intermediate' | 'rapid' | 'ultrarapid', Fact>>>;
  };
  /** Where sources disagree and why this set was chosen. */
  readonly choice: string;
  /** Half-life class for the rules: long-acting drugs need no split into more doses. */
  readonly acting: 'short' | 'intermediate' | 'long' | 'none';
}

/** What a comedication does to the enzymes: activity at full effect over none, with the time it takes to come and go. */
export interface Perpetrator {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly effects: readonly {
    readonly enzyme: Enzyme;
    /** Where: gut and liver differ for CYP3A4. */
    readonly site: 'liver' | 'gut' | 'both';
    readonly activity: Fact;
    /** Dose a day at which `activity` holds; smaller doses act less. */
    readonly referenceDailyMg?: number;
  }[];
  /** Half-time of onset and of offset [h]. */
  readonly onset: Fact;
  readonly offset: Fact;
  /** Measured ratios that override the enzyme route for one drug: clearance over none. */
  readonly measured: readonly { readonly drug: string; readonly route: 'oral' | 'iv'; readonly clearance: Fact }[];
}

/** A published interaction or condition, for findings. */
export interface Interaction {
  readonly id: string;
  readonly kind: 'drug' | 'food' | 'habit' | 'condition' | 'genetic' | 'procedure' | 'supply';
  /** Names of the formulary it concerns; empty = all benzodiazepines and z-drugs. */
  readonly drugs: readonly string[];
  /** Lower-case names that match a comedication or condition, e.g. `fluvoxamine`, `copd`. */
  readonly partners: readonly string[];
  readonly partnerText: string;
  readonly mechanism: string;
  readonly effect: string;
  readonly severity: 'critical' | 'high' | 'moderate' | 'low';
  readonly action: string;
  readonly mark: Mark;
  readonly source: string;
}

export type Country = 'uk' | 'us' | 'de' | 'ca' | 'au';
export type Form =
  | 'tablet'
  | 'tablet-xr'
  | 'capsule'
  | 'capsule-xr'
  | 'odt'
  | 'sublingual'
  | 'film'
  | 'liquid'
  | 'suspension'
  | 'concentrate'
  | 'drops';

export interface Product {
  /** e.g. `diazepam-tablet-5mg-uk`. */
  readonly id: string;
  readonly drug: string;
  readonly country: Country;
  readonly form: Form;
  /** Dose in one unit (tablet, capsule …) or, for liquids, in one mL. Exact. */
  readonly strength: Nanograms;
  readonly unit: 'piece' | 'mL';
  /** As the label says it: `5 mg`, `2 mg/5 mL`. */
  readonly label: string;
  /** Equal parts a plan may use: 1, 2 or 4; 1 where unknown. Never above 1 for capsules, ER, ODT. */
  readonly splitInto: 1 | 2 | 4;
  /** What the label itself allows where a plan may not: an orally disintegrating tablet whose other half must be thrown away. */
  readonly labelSplitInto: 1 | 2 | 4;
  /** What one named brand allows where others do not; never used by a plan. */
  readonly brandSplitInto?: 2 | 4;
  /** How the score is known: starts with equal, instructed, line, swallow-only, none, conflict, never, unknown. */
  readonly splitSource: string;
  readonly scored: 'none' | 'half' | 'quarter' | 'cross' | 'unknown';
  /** Film-coated or modified release: never crushed. */
  readonly coated: boolean;
  readonly modifiedRelease: boolean;
  /** Smallest measurable volume, in microlitres (100 = 0.1 mL); liquids only. */
  readonly stepMicrolitres?: number;
  readonly dropsPerMl?: number;
  readonly packSizes: readonly number[];
  readonly excipients: readonly string[];
  readonly colour: string;
  readonly maxDays?: number;
  readonly schedule: string;
  readonly mark: Mark;
  readonly source: string;
  readonly note: string;
}

/** One source's figure: the oral dose said to equal diazepam 10 mg. */
export interface Equivalence {
  readonly drug: string;
  readonly source: string;
  readonly lowMg?: number;
  readonly highMg?: number;
  readonly mark: Mark | 'not found';
  readonly note: string;
}

/** What all checked sources together say of the oral dose equal to diazepam 10 mg: never one number without its sources. */
export interface EquivalenceRange {
  readonly drug: string;
  readonly lowMg: number;
  readonly highMg: number;
  /** high/low: from 1.5 on a second person confirms a conversion. */
  readonly ratio: number;
  readonly sources: readonly Equivalence[];
}

/** Everything the formulary knows; what `src/index.ts` exports as functions over frozen data. */
export interface Formulary {
  drug(name: string): Drug | undefined;
  /** By entity name, brand or common misspelling, any language: `Valium` → diazepam. */
  findDrug(text: string): Drug | undefined;
  drugs(): readonly Drug[];
  product(id: string): Product | undefined;
  productsOf(drug: string, country: Country): readonly Product[];
  equivalencesOf(drug: string): readonly Equivalence[];
  equivalenceRange(drug: string): EquivalenceRange | undefined;
  interactions(): readonly Interaction[];
  interactionsFor(
    drugs: readonly string[],
    comedication: readonly string[],
    conditions: readonly string[],
  ): readonly Interaction[];
  perpetrator(name: string): Perpetrator | undefined;
  perpetrators(): readonly Perpetrator[];
}
