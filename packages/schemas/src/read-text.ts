import { fail, issue, ok, type Result } from '@decrescendo/units';
import { parseDocument, visit, type Document } from 'yaml';
import { findRepeatedKey } from './json-keys.ts';
import { findYamlKeyMistake } from './yaml-keys.ts';

export type DocumentFormat = 'yaml' | 'json';

/** Long enough for a year of typed times, short enough to be read at once. */
const longestText = 4_000_000;
/** YAML takes some ten times longer to read than JSON. */
const longestYaml = 1_000_000;
const mostAliases = 50;
/** Uses of anchors in all: finding each takes longer the more there are. */
const mostAliasUses = 1000;
/** No document of ours is deeper than ten; beyond this a parser's stack would be at risk. */
const deepest = 100;

/**
 * The plain value a text holds: maps, lists, strings, numbers, booleans.
 *
 * Without `format`, a text that is valid JSON is read as JSON and anything else as YAML 1.2 (core schema: `yes` stays text, so does `08:00`).
 * Whatever could be read in two ways is refused: a repeated key, several documents, `%YAML 1.1`, own tags, a tab as indentation.
 */
export function readText(text: string, format?: DocumentFormat): Result<unknown> {
  if (text.length > longestText) return fail(issue('document-too-large', '', { megabytes: longestText / 1e6 }));
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(body)) return fail(issue('document-not-text', ''));
  if (body.trim() === '') return fail(issue('document-empty', ''));
  if (nestsTooDeep(body)) return fail(issue('document-too-deep', ''));
  if (format === 'json' || (format === undefined && /^\s*[{[]/.test(body))) {
    const json = readJson(body);
    if (format === 'json' || json.ok || json.issues[0]?.code !== 'json-mistake') return json;
    const yaml = readYaml(body);
    return yaml.ok ? yaml : json;
  }
  return readYaml(body);
}

function readJson(text: string): Result<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return fail(issue('json-mistake', '', placeOf(text, position === undefined ? text.length : Number(position))));
  }
  const repeated = findRepeatedKey(text);
  return repeated
    ? fail(issue('key-repeated', '', { key: repeated.key, ...placeOf(text, repeated.offset) }))
    : ok(value);
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function readYaml(text: string): Result<unknown> {
  if (text.length > longestYaml)
    return fail(issue('yaml-too-large', '', { megabytes: longestYaml / 1e6, json: longestText / 1e6 }));
  try {
    // The parser's own search for repeated keys compares each with each, which takes minutes for a long map: `findYamlKeyMistake` does it.
    const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: true });
    const mistake = document.errors[0] ?? document.warnings[0];
    if (mistake) {
      const [start] = mistake.linePos ?? [];
      const place = { line: start?.line ?? 1, column: start?.col ?? 1 };
      if (/call stack/i.test(mistake.message)) return fail(issue('document-too-deep', ''));
      const code = Object.hasOwn(codeOfYaml, mistake.code) ? codeOfYaml[mistake.code]! : 'yaml-mistake';
      const detail = mistake.message.split(/ at line |\n/)[0]!;
      return fail(issue(code, '', { ...place, detail }));
    }
    if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2')
      return fail(issue('yaml-version', ''));
    const keyMistake = findYamlKeyMistake(document);
    if (keyMistake) {
      const { code, key, offset } = keyMistake;
      return fail(issue(code, '', { ...(key !== undefined && { key }), ...placeOf(text, offset) }));
    }
    if (countAliases(document) > mostAliasUses) return fail(issue('yaml-aliases', '', { most: mostAliasUses }));
    return ok(document.toJS({ maxAliasCount: mostAliases }));
  } catch (error) {
    // The parser throws for unknown anchors and alias bombs (ReferenceError) and a full stack (RangeError).
    if (error instanceof ReferenceError) {
      const unknown = /^unresolved alias.*: (.*)/i.exec(error.message)?.[1];
      return fail(
        unknown === undefined
          ? issue('yaml-aliases', '', { most: mostAliases })
          : issue('yaml-anchor-unknown', '', { name: unknown }),
      );
    }
    if (error instanceof RangeError) return fail(issue('document-too-deep', ''));
    throw error;
  }
}

function countAliases(document: Document.Parsed): number {
  let count = 0;
  visit(document, { Alias: () => void count++ });
  return count;
}

const codeOfYaml: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'yaml-several',
  TAB_AS_INDENT: 'yaml-tab',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

/** Counts brackets outside quotes; good enough to keep recursion bounded, never to judge syntax. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5b || c === 0x7b) depth++;
    else if (c === 0x5d || c === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return /^(?: {100,}\S| *(?:[-?:] +){100,})/m.test(text);
}
