import { stringify } from 'yaml';

/** A plain document as YAML that reads back to the same value. */
export function toYaml(document: unknown): string {
  return stringify(document, {
    version: '1.2',
    schema: 'core',
    lineWidth: 0,
    defaultStringType: 'PLAIN',
    aliasDuplicateObjects: false,
  });
}

/** A number in plain decimals, as documents write them: never `2e-4`. */
export function plainNumber(value: number): string {
  const text = String(value);
  const parts = /^(-?)([0-9])(?:\.([0-9]+))?e([+-][0-9]+)$/.exec(text);
  if (!parts) return text;
  const [, sign, first, rest = '', power] = parts as unknown as [string, string, string, string | undefined, string];
  const exponent = Number(power);
  const digits = first + rest;
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  return `${sign}${digits.padEnd(exponent + 1, '0')}`;
}
