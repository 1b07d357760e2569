/** What the drug does now, less what tolerance has taken away. */
export const effectModel = `
system effect                                   # acute effects, circuit by circuit
time h
index subtype from receptor
index circuit from circuit
input part[circuit, subtype] from circuit
input FB[subtype] from binding = 1
input coupling[circuit] from tolerance = 1      # what tolerance leaves
param scale = 0.5    range 0.2 .. 1   assumed  "closes the model"            # acute drive that gives 1 - 1/e of an effect
acute[circuit] = sum(subtype: part[circuit, subtype] * ln(1 / FB[subtype]))
size[circuit] = 1 - exp(-acute[circuit] * coupling[circuit] / scale)
`;
