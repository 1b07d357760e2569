/** Who takes it: what the other systems ask about a person. Every input falls back to a typical adult. */
export const personModel = `
system person                                   # who takes it
time h
input age [year] = 40
input weight [kg] = 70
input height [cm] = 170
input sex = 0                                   # half for a woman, minus a half for a man, 0 where not stated
input smoker = 0
input childPughA = 0                            # 1 where that is the class of the liver
input childPughB = 0
input childPughC = 0
input poorCYP2C19 = 0                           # 1 where that is the phenotype
input intermediateCYP2C19 = 0
input rapidCYP2C19 = 0
input ultrarapidCYP2C19 = 0
param standardAge = 40 [year]         range 40 .. 40     assumed  "the adult the formulary's facts are stated for"
param ageSpan = 35 [year]             range 35 .. 35     assumed  "age factors are stated for 75 against 40 years"
param standardWeight = 70 [kg]        range 70 .. 70     assumed  "the adult the formulary's facts are stated for"
param fullIndex = 27 [kg/m^2]         range 25 .. 30     assumed  "body mass index beyond which weight is excess, mostly fat"
param clearanceExponent = 0.75        range 0.67 .. 0.85 recalled "allometric scaling of clearance"
param volumeExponent = 1              range 0.8 .. 1.2   recalled "allometric scaling of volume"
param hepaticFlow = 90 [L/h]          range 75 .. 105    recalled "blood flow of the liver, 70 kg adult"
param highestExtraction = 0.95        range 0.9 .. 0.99  assumed  "a liver cannot take more than comes"
param CYP2C19poor = 0                 range 0 .. 0.05    recalled "no functional allele"
param CYP2C19intermediate = 0.5       range 0.3 .. 0.7   assumed  "one functional allele"
param CYP2C19rapid = 1.15             range 1 .. 1.4     assumed  "one *17 allele"
param CYP2C19ultrarapid = 1.3         range 1.1 .. 1.7   assumed  "two *17 alleles"
older = (age - standardAge) / ageSpan
size = weight / standardWeight
clearanceSize = size^clearanceExponent
volumeSize = size^volumeExponent
excess = max(0, weight - fullIndex * height^2) / standardWeight   # weight beyond a body mass index of 27, over 70 kg
leanClearanceSize = (size - excess)^clearanceExponent
liverFlow [L/h] = hepaticFlow * clearanceSize
CYP2C19 = 1 + poorCYP2C19 * (CYP2C19poor - 1) + intermediateCYP2C19 * (CYP2C19intermediate - 1)
        + rapidCYP2C19 * (CYP2C19rapid - 1) + ultrarapidCYP2C19 * (CYP2C19ultrarapid - 1)   # activity over that of a normal metaboliser
`;
