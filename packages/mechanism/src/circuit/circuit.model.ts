/** Which receptors speak for which effect. */
export const circuitModel = `
system circuit                                  # brain circuits, by the receptor subtypes that drive them
time h
index subtype from receptor
index circuit = arousal motor anxiety seizure memory
table circuit, subtype | mix | range  | grade   | source
  arousal, alpha1      | 1   | 0 .. 1 | recalled | "sedation: alpha1 point mutations"
  arousal, alpha2      | 0   | 0 .. 1 | recalled | "sedation: alpha1 point mutations"
  arousal, alpha3      | 0   | 0 .. 1 | recalled | "sedation: alpha1 point mutations"
  arousal, alpha5      | 0   | 0 .. 1 | recalled | "sedation: alpha1 point mutations"
  motor, alpha1        | 1   | 0 .. 1 | assumed  | "equal parts"
  motor, alpha2        | 1   | 0 .. 1 | assumed  | "equal parts"
  motor, alpha3        | 1   | 0 .. 1 | assumed  | "equal parts"
  motor, alpha5        | 0   | 0 .. 1 | assumed  | "equal parts"
  anxiety, alpha1      | 0   | 0 .. 1 | recalled | "anxiolysis: alpha2 and alpha3 point mutations"
  anxiety, alpha2      | 1   | 0 .. 1 | assumed  | "equal parts"
  anxiety, alpha3      | 1   | 0 .. 1 | assumed  | "equal parts"
  anxiety, alpha5      | 0   | 0 .. 1 | recalled | "anxiolysis: alpha2 and alpha3 point mutations"
  seizure, alpha1      | 1   | 0 .. 1 | assumed  | "equal parts"
  seizure, alpha2      | 1   | 0 .. 1 | assumed  | "equal parts"
  seizure, alpha3      | 0   | 0 .. 1 | assumed  | "equal parts"
  seizure, alpha5      | 0   | 0 .. 1 | assumed  | "equal parts"
  memory, alpha1       | 1   | 0 .. 1 | assumed  | "equal parts"
  memory, alpha2       | 0   | 0 .. 1 | assumed  | "equal parts"
  memory, alpha3       | 0   | 0 .. 1 | assumed  | "equal parts"
  memory, alpha5       | 1   | 0 .. 1 | assumed  | "equal parts"
mixed[circuit] = sum(subtype: mix[circuit, subtype])
part[circuit, subtype] = mix[circuit, subtype] / mixed[circuit]             # adds up to 1 over subtypes
`;
