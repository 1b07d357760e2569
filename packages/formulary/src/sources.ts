/** Where a number comes from. `…, not re-read` marks general knowledge; `secondary` a copy or quotation of the source named. */
export const source = {
  recall: 'General pharmacology reference, not re-read',
  reviews: 'Comprehensive reviews of the class, not re-read',
  formula: 'Calculated from the molecular formula',
  label: 'Product labelling, not re-read',
  invitro: 'In vitro enzyme literature, not re-read',
  fitTargets:
    'Fitted here to the published Cmax, tmax and AUC of the drug (docs/decisions/0020-pharmacokinetic-sets.md)',
  osp: 'Open-Systems-Pharmacology model evaluation reports for midazolam, alprazolam and triazolam: control arms of the studies they list',
  none: 'No published effect found',
  diazFDA: 'FDA label diazepam tablets (openFDA set_id f8d26f65-a015-4bfc-b1fa-8595d72af48c)',
  ochs1982: 'Ochs HR et al. Diazepam absorption: effect of age, sex, and Billroth gastrectomy. Dig Dis Sci 1982',
  gb1980: 'Greenblatt DJ et al. Diazepam disposition determinants. Clin Pharmacol Ther 1980;27:301-312 (PMID 7357789)',
  klotz1975:
    'Klotz U et al. The effects of age and liver disease on the disposition and elimination of diazepam in adult man. J Clin Invest 1975;55:347-359 (PMID 1127104)',
  ochs1981: 'Ochs HR et al. Diazepam kinetics in relation to age and sex. Pharmacology 1981;23:24-30 (PMID 7312934)',
  large1989:
    'Greenblatt DJ et al. A large-sample study of diazepam pharmacokinetics. Ther Drug Monit 1989;11:652-657 (PMID 2512694)',
  herman1996:
    'Herman RJ, Wilkinson GR. Disposition of diazepam in young and elderly subjects after acute and chronic dosing. Br J Clin Pharmacol 1996;42:147-155 (PMID 8864311)',
  zhang1990:
    'Zhang Y et al. Diazepam metabolism in native Chinese poor and extensive hydroxylators of S-mephenytoin. Clin Pharmacol Ther 1990 (doi 10.1038/clpt.1990.185)',
  qin1999: 'Qin XP et al. 1999 (CYP2C19 genotype and diazepam in Chinese subjects)',
  ochs1983:
    'Ochs HR et al. Repeated diazepam dosing in cirrhotic patients. Clin Pharmacol Ther 1983;33:471-476 (PMID 6403274)',
  caraco1995:
    "Caraco Y, Tateishi T, Wood AJ. Interethnic difference in omeprazole's inhibition of diazepam metabolism. Clin Pharmacol Ther 1995;58:62-72",
  perucca1994:
    'Perucca E et al. Inhibition of diazepam metabolism by fluvoxamine. Clin Pharmacol Ther 1994;56:471-476 (PMID 7955810)',
  rectal2013:
    'Agarwal SK et al. Bioavailability of intranasal and rectal diazepam. Epilepsy Res 2013 (as quoted in a secondary text)',
  klotz1977:
    'Klotz U et al. Disposition of diazepam and its major metabolite desmethyldiazepam in patients with liver disease. Clin Pharmacol Ther 1977 (PMID 321178)',
  ab1982:
    'Abernethy DR et al. Prolongation of drug half-life due to obesity: studies of desmethyldiazepam (clorazepate). J Pharm Sci 1982;71:942-944',
  shader1981:
    'Shader RI et al. Effect of age and sex on disposition of desmethyldiazepam formed from its precursor clorazepate. Psychopharmacology 1981',
  divoll1982:
    'Divoll M et al. Cimetidine impairs clearance of antipyrine and desmethyldiazepam in the elderly. J Am Geriatr Soc 1982;30:684-689',
  cdxReview:
    'Greenblatt DJ et al. Clinical pharmacokinetics of chlordiazepoxide. Clin Pharmacokinet 1978;3:381-394 (PMID 359214)',
  sellers1979:
    'Sellers EM et al. Chlordiazepoxide and oxazepam disposition in cirrhosis. Clin Pharmacol Ther 1979;26:240-246',
  librium: 'Librium label half-lives (as quoted in a secondary text)',
  crevoisier:
    'Crevoisier C et al. Comparative single-dose pharmacokinetics of clonazepam following intravenous, intramuscular and oral administration. Eur Neurol 2003 (doi 10.1159/000069089)',
  klonopin: 'Klonopin product information (secondary copy)',
  lor1979:
    'Greenblatt DJ et al. Pharmacokinetics and bioavailability of intravenous, intramuscular, and oral lorazepam in humans. J Pharm Sci 1979;68:57-63',
  lorReview:
    'Greenblatt DJ. Clinical pharmacokinetics of oxazepam and lorazepam. Clin Pharmacokinet 1981;6:89-105 (PMID 6111408)',
  lorElderly:
    'Greenblatt DJ et al. Lorazepam kinetics in the elderly. Clin Pharmacol Ther 1979;26:103-113 (PMID 36252)',
  alpReview:
    'Greenblatt DJ, Wright CE. Clinical pharmacokinetics of alprazolam. Clin Pharmacokinet 1993;24:453-471 (PMID 8513649)',
  temLocniskar:
    'Locniskar A, Greenblatt DJ. Oxidative versus conjugative biotransformation of temazepam. Biopharm Drug Dispos 1990;11:499-506 (PMID 2207300)',
  temDrake:
    'Drake J et al. Comparative pharmacokinetics of temazepam Gelthix and liquid-filled soft gelatin capsules. J Clin Pharm Ther 1991;16:345-351',
  temDivoll:
    'Divoll M et al. Effect of age and gender on disposition of temazepam. J Pharm Sci 1981;70:1104-1107 (PMID 6117653)',
  temLiver:
    'The effects of age and chronic liver disease on the elimination of temazepam. Eur J Clin Pharmacol 1986;30:93-97 (PMID 2872062)',
  restoril: 'Restoril product information (secondary copy)',
  oxSonne:
    'Sonne J et al. Bioavailability and pharmacokinetics of oxazepam. Eur J Clin Pharmacol 1988;35:385-389 (PMID 3197746)',
  oxKlin:
    'Disposition of oxazepam in relation to age, sex, and cigarette smoking. Klin Wochenschr 1981 (doi 10.1007/BF01721923)',
  nitReview: 'Kangas L, Breimer DD. Clinical pharmacokinetics of nitrazepam. Clin Pharmacokinet 1981;6:346-366',
  nit1982:
    'Jochemsen R et al. Pharmacokinetics and bioavailability of intravenous, oral, and rectal nitrazepam in humans. J Pharmacokinet Biopharm 1982',
  nit1983:
    'Jochemsen R et al. Effect of age and liver cirrhosis on the pharmacokinetics of nitrazepam. Br J Clin Pharmacol 1983;15:295-302 (PMID 6849765)',
  flunDrouet:
    'Drouet-Coassolo C et al. Pharmacokinetics of flunitrazepam in liver disease patients compared with healthy volunteers. Fundam Clin Pharmacol 1990',
  flunInfobox: 'Encyclopaedia entry, flunitrazepam (secondary)',
  flurSwiss: 'Swiss product information flurazepam (reg 40536)',
  flurGb:
    'Greenblatt DJ et al. Kinetics and clinical effects of flurazepam in young and elderly noninsomniacs. Clin Pharmacol Ther 1981;30:475-486',
  broOchs:
    'Ochs HR et al. Bromazepam pharmacokinetics: influence of age, gender, oral contraceptives, cimetidine, and propranolol. Clin Pharmacol Ther 1987;41:562-570',
  clbOnfi: 'FDA label Onfi (clobazam) (secondary copies)',
  clbReview:
    'A comprehensive overview of the clinical pharmacokinetics of clobazam. J Clin Pharmacol 2019 (PMID 30285275)',
  mdzSwiss: 'Swiss product information midazolam (reg 57551)',
  estLabel: 'FDA label ProSom/estazolam (secondary copies)',
  quaZamp: 'Zampaglione N et al. Disposition and metabolic fate of 14C-quazepam in man. Drug Metab Dispos 1985',
  lmtHuempel: 'Huempel M et al. Kinetics and biotransformation of lormetazepam. Clin Pharmacol Ther 1980;28:673-679',
  lmt14C:
    'The pharmacokinetics and biotransformation of lormetazepam in humans I (14C). Eur J Drug Metab Pharmacokinet',
  lopZA: 'Dormonoct (loprazolam) professional information, South Africa 2019',
  prz1984:
    'Plasma concentrations and clinical effects after single oral doses of prazepam, clorazepate, and diazepam. J Clin Psychiatry 1984;45:411-413',
  ketSwiss: 'Swiss product information ketazolam (reg 42286)',
  etzKondo:
    'Kondo S et al. Induction of the metabolism of etizolam by carbamazepine in humans. Eur J Clin Pharmacol 2005;61:185-188',
  etzInfobox: 'Encyclopaedia entry, etizolam (secondary)',
  zolFDA: 'FDA label Ambien (secondary copy)',
  zolOlu:
    'Olubodun JO et al. Zolpidem pharmacokinetic properties in young females. J Clin Pharmacol 2002;42:1142-1146 (PMID 12362929)',
  zolGb:
    'Greenblatt DJ et al. Kinetic and dynamic interaction study of zolpidem with ketoconazole, itraconazole, and fluconazole. Clin Pharmacol Ther 1998;64:661-671 (PMID 9871431)',
  zopGaillot:
    'Gaillot J et al. Critical factors for pharmacokinetics of zopiclone in the elderly and in patients with liver and renal insufficiency',
  zopSwiss: 'Swiss product information zopiclone (reg 47111)',
  zopFern:
    'Fernandez C et al. Pharmacokinetics of zopiclone and its enantiomers in Caucasian young healthy volunteers. Drug Metab Dispos 1993',
  zalRosen:
    'Rosen AS et al. Zaleplon pharmacokinetics and absolute bioavailability. Biopharm Drug Dispos 1999;20:171-175 (PMID 10211871)',
  sonata: 'FDA label Sonata (zaleplon), not re-read',
  zalLabel: 'FDA label zaleplon (secondary copies)',
  fluSwiss: 'Swiss product information flumazenil (reg 59466)',
  bacAgarwal:
    'Agarwal SK et al. Oral and intravenous baclofen in healthy adult volunteers. J Child Neurol 2015;30:37-41 (PMID 25028414)',
  bacKochak:
    'Kochak GM et al. The pharmacokinetics of baclofen derived from intestinal infusion. Clin Pharmacol Ther 1985;38:251-257 (PMID 4028618)',
  bacMims: 'MIMS Philippines baclofen product text',
  modelFiv: 'Recombinant receptor affinity times the in-vivo factor 7 (docs/model)',
  potency: 'Fitted to dose equivalence by receptor drive (docs/decisions/0021-receptor-potency.md)',
  modelR: 'Prior of the receptor model (docs/model)',
  modelV: 'Published receptor measurement, as cited in the receptor model (docs/model)',
  kidney: 'Kidney-dose drug monograph (secondary)',
  pdosp:
    'Midazolam, triazolam and alprazolam area ratios collected by Open-Systems-Pharmacology: fitted to their centre (docs/decisions/0022-enzyme-activities.md)',
  varhe1994:
    'Varhe A et al. Oral triazolam is potentially hazardous to patients receiving systemic antimycotics ketoconazole or itraconazole. Clin Pharmacol Ther 1994',
  olkkola1996:
    'Olkkola KT et al. The effects of the systemic antimycotics, itraconazole and fluconazole, on intravenous and oral midazolam. Anesth Analg 1996;82:511-516 (PMID 8623953)',
  varheDil:
    'Varhe A, Olkkola KT, Neuvonen PJ. Diltiazem enhances the effects of triazolam by inhibiting its metabolism. Clin Pharmacol Ther 1996',
  reitman2011:
    "Reitman ML et al. Rifampin's acute inhibitory and chronic inductive drug interactions. Clin Pharmacol Ther 2011 (midazolam 0, 1 and 2 weeks after stopping)",
  saari2007: 'Saari TI et al. Eur J Clin Pharmacol 2007 (voriconazole and diazepam; secondary)',
  ochsTB:
    'Ochs HR et al. Diazepam interaction with antituberculosis drugs. Clin Pharmacol Ther 1981;29:671-678 (PMID 7214796)',
  otsuji2002: 'Otsuji Y et al. Effect of itraconazole on estazolam. Ther Drug Monit 2002;24:375-378 (PMID 12021628)',
  khoo1980:
    'Khoo KC et al. Influence of phenytoin and phenobarbital on the disposition of a single oral dose of clonazepam. Clin Pharmacol Ther 1980;28:368-375',
  samara1997:
    'Samara EE et al. Effect of valproate on the pharmacokinetics and pharmacodynamics of lorazepam. J Clin Pharmacol 1997;37:442-450 (PMID 9156377)',
  smpcDiaz: 'EU SmPC text for diazepam (secondary copy)',
} as const;
