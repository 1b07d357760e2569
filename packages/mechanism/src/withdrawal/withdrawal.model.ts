/** Symptoms: what is left of the adaptation when the drug no longer answers it. */
export const withdrawalModel = `
system withdrawal                               # symptoms when adaptation is no longer answered by the drug
time d
input sex from person
input y from adaptation = 0
input total from adaptation = 0
input dayMean = 0                               # mean of s over the past 24 h, from outside
param ph    = 0.55             range 0.35 .. 0.75   calibrated "fit of the prototype"          # share of the mismatch one gets used to
param th    = 4.8 [d]          range 4.8 .. 4.8     assumed    "not identifiable: fixed"       # how fast one gets used to it
param S50   = 0.32             range 0.2 .. 0.5     calibrated "fit of the prototype"          # mismatch of half the scale
param n     = 1.05             range 0.8 .. 1.4     calibrated "fit of the prototype"
param omega = 1                range 0.2 .. 5       calibrated "fit of the prototype" varies 0.60   # susceptibility, person over typical
param female = 0.15            range 0 .. 0.3       assumed    "direction: Rickels and Schweizer 1990" # logarithm of susceptibility, women over men
param scale = 80               range 80 .. 80       published  "CIWA-B, Busto 1989: 20 scored items of 0-4"
param seizureBase = 2.4e-6 [1/d]  range 5e-7 .. 1e-5   calibrated "mean of abrupt and 25 % a week from alprazolam 6 mg = 0.40 %"
param seizureSteepness = 9     range 6 .. 12        calibrated "as seizureBase"
param shareAnxiety    = 0.25   range 0.15 .. 0.35   assumed    "closes the model"
param shareSleep      = 0.20   range 0.1 .. 0.3     assumed    "closes the model"
param shareAutonomic  = 0.15   range 0.05 .. 0.25   assumed    "closes the model"
param sharePerceptual = 0.15   range 0.05 .. 0.25   assumed    "closes the model"
param shareCognitive  = 0.10   range 0.05 .. 0.2    assumed    "closes the model"
param shareMuscle     = 0.10   range 0.05 .. 0.2    assumed    "closes the model"
param shareMood       = 0.05   range 0 .. 0.1       assumed    "closes the model"
susceptibility = omega * exp(female * sex)
M = positive(total - y)                                                     # mismatch
state hb = 0                                                                # habituation
d/dt hb = (ph * M - hb) / th
s = positive(M - hb)                                                        # what is felt
state felt [h] = 0                                                          # sum of s over time
d/dt felt = s
qNow = (susceptibility * s / S50)^n
momentary = scale * qNow / (1 + qNow)                                       # CIWA-B-like points now
qDay = (susceptibility * positive(dayMean) / S50)^n
severity = scale * qDay / (1 + qDay)                                        # CIWA-B-like points, past 24 h
anxiety = shareAnxiety * severity
sleep = shareSleep * severity
autonomic = shareAutonomic * severity
perceptual = sharePerceptual * severity
cognitive = shareCognitive * severity
muscle = shareMuscle * severity
mood = shareMood * severity
seizureHazard [1/d] = seizureBase * (exp(seizureSteepness * min(susceptibility * M, 1)) - 1)
`;
