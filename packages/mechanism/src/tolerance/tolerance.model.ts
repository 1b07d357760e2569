/** How each acute effect wears off while the drug stays, circuit by circuit. */
export const toleranceModel = `
system tolerance                                # uncoupling: acute effects wear off, at a pace of their own in each circuit
time d
index subtype from receptor
index circuit from circuit
input part[circuit, subtype] from circuit
input psi[subtype] from binding = 0
table circuit | Umax | range        | grade      | source                                                         | tauOn [d] | range     | grade      | source                                     | tauOff [d] | range    | grade   | source
  arousal     | 0.85 | 0.7 .. 0.95  | calibrated | "tolerance to sedation 67 % by day 10, 76 % plateau"           | 4         | 3 .. 14   | calibrated | "3-5 d rodent, days to 2 weeks human"      | 4          | 2 .. 8   | assumed | "as the rise"
  motor       | 0.80 | 0.6 .. 0.95  | recalled   | "mouse rotarod day 4-7"                                        | 6         | 4 .. 7    | published  | "mouse rotarod day 4-7"                    | 4          | 2 .. 8   | assumed | "as arousal"
  anxiety     | 0.10 | 0 .. 0.15    | published  | "none over 22 weeks, Rickels 1983; none in 5-year users, Lucki" | 120       | 60 .. 240 | assumed    | "none seen in 22 weeks"                    | 30         | 15 .. 60 | assumed | "closes the model"
  seizure     | 0.70 | 0.5 .. 0.9   | recalled   | "weeks to months clinically"                                   | 14        | 5 .. 60   | recalled   | "starts after 5 d, File 1985"              | 10         | 5 .. 30  | assumed | "closes the model"
  memory      | 0.05 | 0 .. 0.1     | published  | "none, Lucki 1986"                                             | 120       | 60 .. 240 | assumed    | "none seen"                                | 30         | 15 .. 60 | assumed | "closes the model"
param psiHalf = 0.02       range 0.01 .. 0.1   assumed  "tied to the in-vivo factor"    # modulation that gives half of the tolerance
modulation[circuit] = sum(subtype: part[circuit, subtype] * psi[subtype])
target[circuit] = Umax[circuit] * modulation[circuit] / (modulation[circuit] + psiHalf)
state U[circuit] = 0
d/dt U[circuit] = (target[circuit] - U[circuit]) * (if target[circuit] > U[circuit] within 0.01 then 1 / tauOn[circuit] else 1 / tauOff[circuit])
coupling[circuit] = 1 - U[circuit]                                         # what is left of the acute effect
`;
