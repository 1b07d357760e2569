import { isMap, isScalar, visit, type Document } from 'yaml';

export interface YamlKeyMistake {
  readonly code: 'key-repeated' | 'key-not-text';
  readonly key?: string;
  readonly offset: number;
}

/**
 * The first key that a map of a YAML document has twice, or that is a list or a map itself. Keys count as equal when they become the same key
 * of an object: `1` and `"1"`.
 */
export function findYamlKeyMistake(document: Document.Parsed): YamlKeyMistake | undefined {
  let found: YamlKeyMistake | undefined;
  visit(document, {
    Map: (_, map) => {
      if (!isMap(map)) return undefined;
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const offset = (key as { readonly range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
        if (key !== null && !isScalar(key)) found = { code: 'key-not-text', offset };
        else {
          const name = String(key?.value ?? '');
          if (seen.has(name)) found = { code: 'key-repeated', key: name, offset };
          seen.add(name);
        }
        if (found) return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}
