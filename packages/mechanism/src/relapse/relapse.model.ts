/** The daily risk of an extra dose while symptoms last. */
export const relapseModel = `
system relapse                                  # lapses driven by symptoms
time d
input severity from withdrawal = 0
input craving = 30                              # 0-100; 30 leaves the hazard as it was calibrated
input coping = 0                                # 0-1
param h0 = 0.001 [1/d]      range 0.0005 .. 0.002 assumed    "not identifiable with the share that fails for other reasons: fixed"
param b = 1.95              range 1.2 .. 2.6      calibrated "fit of the prototype: relapse after abrupt stop, Rickels 1990"
param points = 10           range 10 .. 10        assumed    "b is stated for ten points of severity"
param cravingRest = 30      range 30 .. 30        assumed    "where craving adds nothing"
param cravingScale = 40     range 20 .. 80        assumed    "closes the model"
param copingEffect = 1.5    range 0.5 .. 2.5      assumed    "closes the model"
hazard [1/d] = h0 * exp(b * severity / points + (craving - cravingRest) / cravingScale - copingEffect * coping)
`;
