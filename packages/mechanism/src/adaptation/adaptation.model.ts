/** What the brain builds against the drug, in three paces; the slow one recovers at a bounded rate. */
export const adaptationModel = `
system adaptation                               # what the brain builds against the drug
time d
index subtype from receptor
input share[subtype] from receptor
input FB[subtype] from binding = 1
input blocked from binding = 0                  # share of sites held by an antagonist
param kf      = 0.285         range 0.2 .. 0.4     calibrated "fit of the prototype to 16 published and shape rows"   # fast share
param tauFon  = 1.6 [d]       range 1 .. 3         calibrated "fit of the prototype"
param tauFoff = 1.2 [d]       range 0.8 .. 2       assumed    "not identifiable with kf: fixed"
param ks      = 0.66          range 0.5 .. 0.75    calibrated "fit of the prototype to 16 published and shape rows"   # slow share
param tauS    = 260 [d]       range 180 .. 400     calibrated "fit of the prototype to 16 published and shape rows"   # rise of the slow part
param vr      = 0.0095 [1/d]  range 0.006 .. 0.014 calibrated "fit of the prototype to 16 published and shape rows"   # recovery at full capacity
param e50     = 0.04          range 0.02 .. 0.08   assumed    "not identifiable: fixed"                               # excess at half of that capacity
param kp      = 0.05          range 0.03 .. 0.08   assumed    "closes the model"                                      # protracted share
param omegaP  = 1             range 0.2 .. 5       assumed    "median 1"                                              # susceptibility to protracted symptoms
param tauPon  = 300 [d]       range 150 .. 600     assumed    "closes the model"
param tauPoff = 120 [d]       range 60 .. 240      assumed    "closes the model"
param kres    = 0.01 [1/h]    range 0 .. 0.05      assumed    "no controlled proof in humans"                         # resetting by an antagonist
param phiR    = 0.35          range 0.2 .. 0.5     assumed    "closes the model"                                      # share of the slow part that is receptors
param width   = 0.0001        range 0.00005 .. 0.0005 assumed  "smooths the switches; at most e50 over 80"
y = sum(subtype: share[subtype] * ln(1 / FB[subtype]))                      # receptor drive
state fast = 0
fastGap = kf * y - fast
d/dt fast = fastGap * (if fastGap > 0 within width then 1 / tauFon else 1 / tauFoff) - kres * blocked * fast
state slow = 0
e = slow - ks * y                                                           # above 0: more adaptation than the drug still asks for
d/dt slow = -below(e, width) / tauS - vr * above(e, width) / (above(e, width) + e50) - kres * blocked * slow
state protracted = 0
protractedGap = kp * omegaP * y - protracted
d/dt protracted = protractedGap * (if protractedGap > 0 within width then 1 / tauPon else 1 / tauPoff)
total = fast + slow + protracted
receptors = exp(-phiR * slow)                                               # functional receptors relative to naive
`;
