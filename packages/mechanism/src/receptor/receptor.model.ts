/** The receptor subtypes: how much of the brain's binding each holds, and how far a full agonist shifts it. */
export const receptorModel = `
system receptor                                 # GABA-A receptors with a benzodiazepine site, by alpha subunit
time h
index subtype = alpha1 alpha2 alpha3 alpha5
table subtype | w    | range        | grade    | source                           | dRef | range        | grade      | source
  alpha1      | 0.55 | 0.45 .. 0.65 | recalled | "regional IHC and IP work"       | 0.38 | 0.16 .. 0.50 | calibrated | "+103 % at GABA EC20, Dawson 2006"
  alpha2      | 0.20 | 0.15 .. 0.25 | recalled | "regional IHC and IP work"       | 0.30 | 0.16 .. 0.50 | calibrated | "+135 % at GABA EC20, Dawson 2006"
  alpha3      | 0.15 | 0.10 .. 0.20 | recalled | "regional IHC and IP work"       | 0.34 | 0.16 .. 0.50 | calibrated | "+118 % at GABA EC20, Dawson 2006"
  alpha5      | 0.10 | 0.05 .. 0.15 | recalled | "regional IHC and IP work"       | 0.37 | 0.16 .. 0.50 | calibrated | "+106 % at GABA EC20, Dawson 2006"
share[subtype] = w[subtype] / sum(k in subtype: w[k])
`;
