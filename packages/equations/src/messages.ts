import type { Issue } from '@decrescendo/units';

/** Words for the issues of this room: what is wrong and how to mend it. `{name}` is filled from the issue's fields. */
export const equationMessages: Readonly<Record<string, string>> = {
  // Reading
  'character-unknown': '"{text}" has no meaning here; take it out',
  'string-open': 'a text in quotes does not end on its line; add the closing "',
  'unit-open': 'a unit does not end on its line; add the closing ]',
  'number-no-leading-zero': 'a number has no digit before the point; write 0 before it',
  'number-unreadable': '"{text}" is not a number a computer can hold; write it smaller',
  expected: '{wanted} belongs here, not {found}',
  'system-missing': 'a text begins with "system" and a name; write it before this line',
  'row-without-table': 'a row stands outside a table; put it under its "table" line',
  'too-deep': 'too many brackets within brackets; give a part of this a name of its own',
  'line-too-long': 'a line of more than {most} words and signs; give a part of it a name of its own',
  'time-twice': '{system} has two time bases; keep one',
  'time-unknown': '"{found}" is no time base; write "time h" or "time d"',
  'power-chain': 'a power of a power can be read in two ways; put brackets around one of them',
  'unit-in-equation':
    'units stand only behind a declared number or name; give [{unit}] to a param, or write an index without the space before [',
  'function-unknown': '"{name}" is no function; there are {known}',
  'argument-count': '{name} takes {wanted} values, not {found}',
  'name-reserved': '"{name}" is a word of the language; choose another name',
  // Parameters
  'range-missing': '{name} has no range; write: range low .. high',
  'grade-missing': '{name} has no grade; write one of {known}',
  'grade-unknown': '"{found}" is no grade; write one of {known}',
  'source-missing': '{name} has no source; write where the number comes from in "quotes"',
  'range-reversed': 'the range of {name} runs from {low} down to {high}; write the smaller number first',
  'value-outside-range': '{name} = {value} lies outside its own range {low} .. {high}; correct one of them',
  'varies-negative': '{name} varies by {varies}; a standard deviation is not negative',
  'varies-not-positive': '{name} = {value} cannot vary on a logarithmic scale; only numbers above 0 can',
  'unit-twice': '{name} has two units; keep one',
  'row-index-count': 'this row names {found} rows where the table has {wanted} indices',
  'column-without-value':
    'the column {column} stands before any value it could belong to; put it to the right of its value',
  // Names
  'system-twice': 'there are two systems called {name}; rename one',
  'system-unknown': 'there is no system {system} among the texts; add it, or give the input a fallback: = 0',
  'system-unknown-near': 'there is no system {system} among the texts; did you mean {near}?',
  'name-twice': '{name} is declared twice in {system}; remove or rename one',
  'name-unknown': '{name} is not declared in {system}; declare it with param, input, state or an equation',
  'name-unknown-near': '{name} is not declared in {system}; did you mean {near}?',
  'import-undeclared': '{name} belongs to another system; write "input {name}" at the head of {system}, with its unit',
  'index-as-number': '{index} is an index, not a number',
  'import-unit':
    '{name} is in {found}, but is declared here in {wanted}; declare it as [{found}], or turn it by a parameter that has the missing unit',
  // Indices
  'index-unknown': '{index} is no index here; known are: {known}',
  'index-not-there': '{system} declares no index {index} of its own',
  'index-needs-no-space': '{unit} is an index; write {name}[{unit}] without a space',
  'unit-needs-space': '{index} looks like a unit; write a space before [{index}]',
  'unit-unknown': '[{unit}] is not a known unit',
  'index-missing': '{name} has one value per row; write {example}',
  'index-count': '{name} takes {wanted} indices, not {found}',
  'index-wrong': '{index} is another index than the {wanted} that {name} runs over',
  'index-free':
    '{index} on the right stands neither on the left nor under sum; write it on the left: NAME[{index}] = …, or sum({index}: …)',
  'index-repeated': '{index} stands twice on the left of {name}; use two letters',
  'row-unknown': '{row} is no row of {index}; its rows are {rows}',
  'row-unknown-near': '{row} is no row of {index}; did you mean {near}?',
  'row-ambiguous': '{row} is a row of {indices}; declare the whole array first, or rename the row',
  'row-is-index': 'the row {row} of {index} carries the name of an index or letter; rename one',
  'row-not-there': '{row} is no row of {name}; its rows are {rows}',
  'rows-missing': '{name} has no value for {rows}; add them',
  'sum-letter-taken': '{letter} already stands for a row here; let the sum run over another letter',
  // States
  'derivative-missing': 'the state {name} has no rate; write: d/dt {name} = …',
  'derivative-rows-missing': 'the state {name} has no rate for {rows}; add d/dt {name}[…] = …',
  'derivative-without-state': '{name} is no state; write: state {name} = its value at the start',
  'unit-conflict': '{name} is declared in {first} and in {second}; give every row the same unit',
  'unit-on-derivative': 'a rate takes its unit from the state and the time base; take the unit away',
  // Units
  'number-needs-unit':
    '{number} is a pure number where [{unit}] is needed; name it: param NAME = {number} [{unit}] range … grade "source"',
  'units-differ':
    '{left} is in {leftUnit}, {right} in {rightUnit}: they cannot be added or compared; bring both to one unit',
  'equation-unit':
    '{name} is in {wanted}, but the equation gives {found}; correct the unit, or multiply or divide by what is missing',
  'needs-pure-number': '{by} takes a pure number, but {argument} is in {unit}; divide it by a quantity in {unit} first',
  'power-of-unit':
    '{base} is in {unit}; its power {exponent} has no unit; divide {base} by a reference in {unit} first',
  // Mathematics
  'ln-of-nothing': 'ln of {argument} does not exist; its argument must be above 0',
  'division-by-zero': '{divisor} is zero and cannot divide',
  'divisor-range': '{divisor} divides, but its range reaches zero; let the range begin above 0',
  'divisor-in-branch':
    '{divisor} can be zero, and a smooth switch evaluates both branches; write above(…) for what must stay above 0, or divide outside the switch',
  'not-finite': '{expression} is no finite number; correct it',
  'hard-switch': 'the switch {condition} jumps while a state moves; write a width: … within WIDTH then …',
  'equality-within': '{comparison} has no smooth form; use > or <, or a hard switch on an input',
  'width-not-positive': 'the width {width} can be 0; write a number above 0, or a param whose whole range lies above 0',
  cycle: 'these define each other in a circle: {loop}; make one of them a state or a parameter',
};

/** `file:line:column: words`; a code without words stays as it is. */
export function describeIssue({ code, path, fields }: Issue): string {
  const words = equationMessages[code] ?? code;
  return `${path}: ${words.replace(/\{(\w+)\}/g, (_, name: string) => String(fields[name]))}`;
}
