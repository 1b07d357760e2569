/** Words for the issues and warnings of this room: what is wrong and how to mend it. `{name}` is filled from the fields. */
export const simulatorMessages: Readonly<Record<string, string>> = {
  'drug-unknown': '"{name}" is not in the formulary; did you mean "{nearest}"?',
  'route-unknown': '{name} cannot be given by the route {route}; known are {known}',
  'duration-missing': 'an infusion needs a duration, such as 2 h',
  'count-not-whole': '{count} doses cannot be given; write a whole number from 1',
  'every-missing': 'several doses need the time between them, such as every: 12 h',
  'time-not-finite': 'this time is not a number of hours',
  'comedication-unknown': '"{name}" is not known as an inhibitor or inducer; did you mean "{nearest}"?',
  'comedication-reversed': 'this ends ({to} h) before it begins ({from} h)',
  'parameter-unknown': 'the model has no parameter "{name}"; did you mean "{nearest}"?',
  'parameter-unit': '"{name}" cannot be given in "{unit}"; write {wanted}',
  'parameter-not-finite': '"{name}" is not a number',
  'system-unknown': 'there is no system "{name}"; known are {known}',
  'output-unknown': 'there is no output "{name}"; did you mean "{nearest}"?',
  'output-not-in-this-version': 'the output "{name}" is not in this version yet; leave it out',
  'times-missing': 'nothing to observe: give at least one time',
  'history-days': '{days} days of past use cannot be lived; write a whole number from 0',
  'population-size': '{size} people cannot be simulated; write a whole number from 1',
  'result-too-large': 'this asks for {numbers} values at once; ask for fewer people, times or outputs, {most} at most',
  'person-failed': '{count} of {size} simulated people left the numbers; they are left out of the bands',
  'genotype-without-effect':
    'the formulary has no measured effect of CYP3A5 on these medicines; the genotype changes nothing here',
  'comedication-without-effect': '"{name}" touches no enzyme that clears these medicines',
};

/** @example fillMessage('route-unknown', { name: 'diazepam', route: 'x', known: 'oral' }) */
export function fillMessage(code: string, fields: Readonly<Record<string, string | number>>): string {
  return (simulatorMessages[code] ?? code).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(fields[name] ?? whole),
  );
}
