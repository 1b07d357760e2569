/** Tolerance by circuit, and what the brain builds against the drug: the language's running example. */
export const adaptation = `
system adaptation                      # tolerance by circuit, and what the brain builds against the drug
time d
index subtype = a1 a2 a3
index circuit = arousal anxiety        # motor, seizure, memory alike
input FB[subtype] = 1, psi[circuit] = 0, flumazenil = 0      # no unit = a pure number; else  Cp [nM]
table subtype | w    | range        | grade    | source
  a1          | 0.55 | 0.45 .. 0.65 | recalled | "regional IHC and IP work"
  a2          | 0.20 | 0.15 .. 0.25 | recalled | "the same"
  a3          | 0.15 | 0.10 .. 0.20 | recalled | "the same"
table circuit | Umax | range      | tauOn [d] | range     | tauOff [d] | range    | grade      | source
  arousal     | 0.85 | 0.7 .. 0.9 | 4         | 3 .. 5    | 4          | 3 .. 5   | calibrated | "fit-2026-11: sedation tolerance 67 % by day 10"
  anxiety     | 0.10 | 0 .. 0.2   | 120       | 90 .. 200 | 30         | 20 .. 60 | published  | "none over 22 weeks"
param psi50 = 0.02          range 0.01 .. 0.1     assumed    "tied to f_iv"
param ks    = 0.66          range 0.5 .. 0.75     calibrated "fit-2026-11"
param tauS  = 260 [d]       range 180 .. 400      calibrated "fit-2026-11"
param vr    = 0.0095 [1/d]  range 0.006 .. 0.014  calibrated "fit-2026-11"
param e50   = 0.04          range 0.02 .. 0.08    assumed    "not identifiable: fixed"
param kres  = 0.01 [1/h]    range 0 .. 0.05       assumed    "no controlled proof in humans"
y = sum(subtype: w[subtype] * ln(1 / FB[subtype]))      # drive
target[circuit] = Umax[circuit] * psi[circuit] / (psi[circuit] + psi50)
state U[circuit] = 0
d/dt U[circuit] = (target[circuit] - U[circuit]) * (if target[circuit] > U[circuit] within 0.01 then 1/tauOn[circuit] else 1/tauOff[circuit])
e = zs - ks * y                                         # above 0: more adaptation than the drug still asks for
state zs = 0
d/dt zs = -below(e, 0.0001) / tauS - vr * above(e, 0.0001) / (above(e, 0.0001) + e50) - kres * flumazenil * zs
`;

/** A small chain: an inducible enzyme, a drug with a metabolite, competitive binding, modulation. */
export const chain = `
system person
input weight [kg] = 70        # body weight
input induction = 0           # share of the most an inducer can do

system enzyme
time d
input person.induction
param tau = 3 [d] range 1 .. 6 recalled "turnover of CYP3A4"
param most = 2 range 0 .. 4 assumed "rifampicin"
state level = 1
d/dt level = (1 + most * person.induction - level) / tau

system diazepam
time h
input weight [kg] from person, level from enzyme = 1
param CL = 26.7 [mL/min] range 10 .. 60 published "Greenblatt" varies 0.35 # clearance
param V1 = 40 [L] range 20 .. 60 published "Greenblatt" varies 0.25
param Q = 15 [L/h] range 5 .. 30 recalled "two compartments"
param V2 = 45 [L] range 20 .. 90 recalled "two compartments"
param ka = 1.5 [1/h] range 0.5 .. 3 recalled "fast"
param fm = 55 [%] range 30 .. 80 recalled "share to nordazepam"
param W70 = 70 [kg] range 70 .. 70 assumed "reference adult"
param MW = 284.7 [g/mol] range 284.7 .. 284.7 published "formula"
param fu = 0.0145 range 0.01 .. 0.03 published "binding"
param ke0 = 6 [1/h] range 3 .. 15 recalled "EEG"
state gut [mg] = 0
state central [mg] = 0
state periph [mg] = 0
state nordazepam [mg] = 0
param CLm = 0.8 [L/h] range 0.3 .. 2 recalled "half-life"
param Vm = 60 [L] range 30 .. 90 recalled "as diazepam"
k = CL * level * (weight / W70)^0.75 / V1
d/dt gut = -ka * gut
d/dt central = ka * gut - (k + Q / V1) * central + Q / V2 * periph
d/dt periph = Q / V1 * central - Q / V2 * periph
d/dt nordazepam = fm * k * central - CLm / Vm * nordazepam
output Cp [ng/mL] = central / V1   # plasma
state Ce [nM] = 0
d/dt Ce = ke0 * (fu * central / V1 / MW - Ce)
state Cm [nM] = 0
d/dt Cm = ke0 * (fu * nordazepam / Vm / MW - Cm)

system binding
index ligand as j, k = diazepam nordazepam
index subtype as s = a1 a2
input diazepam.Ce [nM], diazepam.Cm [nM]
table ligand | K[a1] [nM]       | K[a2] [nM]       | grade    | source
  diazepam   | 189 (60 .. 400)  | 133 (40 .. 300)  | published | "EC50 x f_iv"
  nordazepam | 467 (150 .. 900) | 327 (100 .. 700) | recalled  | "EC50 x f_iv"
table ligand, subtype | e | range     | grade     | source
  diazepam, a1        | 1 | 1 .. 1    | derived   | "reference"
  diazepam, a2        | 1 | 1 .. 1    | derived   | "reference"
  nordazepam, a1      | 0.9 | 0.6 .. 1 | recalled | "partial"
  nordazepam, a2      | 0.9 | 0.6 .. 1 | recalled | "partial"
table subtype | dref | range      | grade      | source
  a1          | 0.38 | 0.16 .. 0.5 | calibrated | "potentiation at EC20"
  a2          | 0.30 | 0.16 .. 0.5 | calibrated | "potentiation at EC20"
Ce[diazepam] = diazepam.Ce
Ce[nordazepam] = diazepam.Cm
x[j, s] = Ce[j] / K[j, s]
output theta[j, s] = x[j, s] / (1 + sum(k: x[k, s]))
FB[s] = (1 + sum(j: x[j, s])) / (1 + sum(j: x[j, s] / dref[s]^e[j, s]))
psi[s] = (1 / FB[s] - 1) / (1 / dref[s] - 1)

system tolerance
time d
index subtype as s from binding
input FB[s] from binding = 1, psi[s] from binding = 0
param half = 0.02 range 0.01 .. 0.1 assumed "tied to f_iv"
param tauOn = 4 [d] range 3 .. 5 calibrated "fit"
param tauOff = 6 [d] range 3 .. 9 calibrated "fit"
param width = 0.01 range 0.001 .. 0.02 assumed "smooth enough"
target[s] = psi[s] / (psi[s] + half)
state U[s] = 0
d/dt U[s] = (target[s] - U[s]) / (if target[s] > U[s] within width then tauOn else tauOff)
y = sum(s: ln(1 / FB[s]) * (1 - U[s]))
`;
