import { unitMessages, type Issue } from '@decrescendo/units';
import { schemaMessages } from './messages.ts';

export type MessageCatalogue = Readonly<Record<string, string>>;
export type MessageLocale = 'en';

/** Longer values are cut: a line is to be read. */
const longestField = 300;
const longestPath = 200;

/**
 * One line: where, what is wrong, how to mend it.
 *
 * @param catalogues  those of rooms above this one, e.g. of the modelling language; units and documents are known already
 * @example describeIssue({ code: 'unit-missing', path: 'doses[0].amount', fields: { text: '10', example: '10 mg' } })
 *          // 'doses[0].amount: "10" needs a unit; try 10 mg'
 */
export function describeIssue(
  issue: Issue,
  _locale: MessageLocale = 'en',
  ...catalogues: readonly MessageCatalogue[]
): string {
  const template = templateFor(issue, [schemaMessages, unitMessages, ...catalogues]);
  const words = template === undefined ? fallback(issue) : fill(template, issue.fields);
  return printable(issue.path === '' ? words : `${cut(issue.path, longestPath)}: ${words}`);
}

/** Rooms may share a code but not its fields: the first template that the fields can fill. */
function templateFor({ code, fields }: Issue, catalogues: readonly MessageCatalogue[]): string | undefined {
  const templates = catalogues.flatMap((catalogue) => (Object.hasOwn(catalogue, code) ? [catalogue[code]!] : []));
  const fits = (template: string): boolean =>
    [...template.matchAll(/\{\{|\}\}|\{(\w+)\}/g)].every(
      ([, name]) => name === undefined || Object.hasOwn(fields, name),
    );
  return templates.find(fits) ?? templates[0];
}

/** `{{` stands for one brace, `{name}` for a field. */
function fill(template: string, fields: Issue['fields']): string {
  return template.replace(/\{\{|\}\}|\{(\w+)\}/g, (match, name: string | undefined) => {
    if (name === undefined) return match[0]!;
    const text = Object.hasOwn(fields, name) ? String(fields[name]) : match;
    return cut(text, longestField);
  });
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** A code without words is our fault, yet the reader still gets a line. */
function fallback({ code, fields }: Issue): string {
  const details = Object.entries(fields).map(([key, value]) => `${key} ${value}`);
  return [code, ...details].join(', ');
}

/** One line, and nothing that could move a terminal's cursor. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}
