/** Words for the issues of this room: what is wrong and how to mend it. `{name}` is filled from the fields. */
export const unitMessages: Readonly<Record<string, string>> = {
  'number-ambiguous': '"{text}" can be read in two ways; write it without a thousands mark',
  'number-comma': '"{text}" has a comma; write a point for decimals and no thousands mark',
  'number-no-leading-zero': '"{text}" has no digit before the point; write 0{text}',
  'number-unreadable': '"{text}" is not a number; write digits and one point, such as 0.25',
  'unit-missing': '"{text}" needs a unit; try {example}',
  'unit-wrong': '"{text}" has the unit "{unit}" where {wanted} belongs',
  'mass-unreadable': '"{text}" is not a dose; write a number and mg or mcg, such as 2.5 mg',
  'quantity-unreadable': '"{text}" is not a number with a unit; try {example}',
  'dose-too-fine': '"{text}" is finer than a nanogram; write fewer decimals',
  'dose-too-large': '"{text}" is too large for a dose; check the unit',
};
