/**
 * The first key that one object of a JSON text has twice. `JSON.parse` keeps the last silently: two `amount`s would be one lost dose.
 *
 * @param text  valid JSON
 * @returns     the key and where its second appearance starts
 */
export function findRepeatedKey(text: string): { readonly key: string; readonly offset: number } | undefined {
  /** The keys seen in each open object; undefined for an open list. */
  const open: (Set<string> | undefined)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [written] = match;
    if (written === '{') open.push(new Set());
    else if (written === '[') open.push(undefined);
    else if (written === '}' || written === ']') open.pop();
    else if (followedByColon(text, token.lastIndex)) {
      const key = JSON.parse(written) as string;
      const seen = open.at(-1);
      if (seen?.has(key)) return { key, offset: match.index };
      seen?.add(key);
    }
  }
  return undefined;
}

function followedByColon(text: string, from: number): boolean {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return text.charAt(at) === ':';
}
