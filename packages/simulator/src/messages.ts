/** Words for the issues and warnings of this room: what is wrong and how to mend it. `{name}` is filled from the fields. */
export const simulatorMessages: Readonly<Record<string, string>> = {
  'drug-near': '"{name}" is not in the formulary; did you mean "{nearest}"?',
  'drug-unknown': '"{name}" is not in the formulary; "decrescendo drugs" lists what is',
  'route-unknown': '{name} cannot be given by the route {route}; known are {known}',
  'duration-missing': 'an infusion needs a duration, such as 2 h',
  'count-not-whole': '{count} doses cannot be given; write a whole number from 1',
  'every-missing': 'several doses need the time between them, such as every: 12 h',
  'time-not-finite': 'this time is not a number of hours',
  'comedication-near': '"{name}" is not known as an inhibitor or inducer; did you mean "{nearest}"?',
  'comedication-unknown': '"{name}" is not known as an inhibitor or inducer; known are {known} and others',
  'comedication-reversed': 'this ends ({to} h) before it begins ({from} h)',
  'parameter-near': 'the model has no parameter "{name}"; did you mean "{nearest}"?',
  'parameter-unknown':
    'the model has no parameter "{name}"; write system.name of what takes part here, such as {known}',
  'parameter-unit': '"{name}" cannot be given in "{unit}"; write {wanted}',
  'parameter-not-finite':
    '"{name}" would be no number of a size that can be computed with; write one near the usual value',
  'parameter-not-positive':
    '"{name}" would be {given} {unit}, and it must be above zero; write a value near the usual {usual} {unit}, or a multiplier such as 0.5',
  'parameter-negative': '"{name}" would be {given} {unit}, and it cannot be below zero; write 0 or more',
  'system-near': 'there is no system "{name}"; did you mean "{nearest}"?',
  'system-unknown': 'there is no system "{name}"; known are {known} and others',
  'output-near': 'there is no output "{name}"; did you mean "{nearest}"?',
  'output-unknown': 'there is no output "{name}"; write outputs: all to see what there is, such as occupancy.total',
  'output-not-in-this-version': 'the output "{name}" is not in this version yet; leave it out',
  'times-missing': 'nothing to observe: give at least one time',
  'history-days': '{days} days of past use cannot be lived; write a whole number from 0 to {most}',
  'population-size': '{size} people cannot be simulated; write a whole number from 1',
  'result-too-large': 'this asks for {numbers} values at once; ask for fewer people, times or outputs, {most} at most',
  'scenario-too-long':
    'this lies more than {most} years from the start; a scenario spans {most} years at most, so choose a nearer time',
  'count-too-large': '{count} doses are too many; {most} at most',
  'series-not-finite':
    'the numbers of {series} were lost: some step went beyond what can be computed; set the parameters that were changed, and the doses, nearer to usual values',
  'person-failed': '{count} of {size} simulated people left the numbers; they are left out of the bands',
  'genotype-without-effect':
    'the formulary has no measured effect of CYP3A5 on these medicines; the genotype changes nothing here',
  'comedication-without-effect': '"{name}" touches no enzyme that clears these medicines',
};

/** @example fillMessage('route-unknown', { name: 'diazepam', route: 'x', known: 'oral' }) */
export function fillMessage(code: string, fields: Readonly<Record<string, string | number>>): string {
  const words = Object.hasOwn(simulatorMessages, code) ? simulatorMessages[code]! : code;
  return words.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(fields, name) ? String(fields[name]) : whole,
  );
}
