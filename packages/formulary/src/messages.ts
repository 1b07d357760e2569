/** Words for the issues of this room: what is wrong and how to mend it. `{name}` is filled from the fields. */
export const formularyMessages: Readonly<Record<string, string>> = {
  'fact-not-finite': '{field} is {value}; write a finite number',
  'fact-range': '{field} is {value}, outside its own range {low} to {high}; the range must hold the value',
  'fact-source-missing': '{field} has no source; say where {value} comes from',
  'fact-grade-unknown': '{field} has the grade "{grade}"; use published, recalled, calibrated, assumed or derived',
  'fact-unit-missing': '{field} has no unit; write one, or 1 for a plain number',
  'half-life-implausible': '{drug} would have a half-life of {hours} h; it must lie between 10 minutes and 500 hours',
  'bioavailability-above-one': '{field} is {value}; no more than the whole dose can reach the blood',
  'fraction-outside': '{field} is {value}; a fraction lies between 0 and 1',
  'not-positive': '{field} is {value}; it must be above 0',
  'shares-above-one': 'the enzyme shares of {drug} add up to {value}; they cannot pass 1',
  'formation-above-one': 'the metabolites of {drug} add up to {value} mol per mol; they cannot pass 1',
  'extraction-too-high': '{drug} would lose {value} of itself in one pass through the liver; it must stay under 0.95',
  'compartment-incomplete': '{drug} has {field} without its partner; give both a flow and a volume',
  'metabolite-unknown': '{drug} forms {metabolite}, which is no drug here',
};
