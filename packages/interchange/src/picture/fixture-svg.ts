/** An element of a document that has been read. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/**
 * Reads XML as strictly as a browser does, for tests: one root, every element closed in turn, no attribute twice, no bare `<` or `&`, no
 * character that XML forbids. Throws at the first mistake.
 */
export function readXml(document: string): Element {
  for (const letter of document) {
    const code = letter.codePointAt(0)!;
    const isAllowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 32 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff);
    if (!isAllowed) throw new Error(`the character U+${code.toString(16)} may not stand in XML`);
  }
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const token = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const found = token.exec(document);
    if (!found) throw new Error(`no XML at ${at}: ${document.slice(at, at + 60)}`);
    const [, closes, name, written, isEmpty, words] = found;
    const inside = open.at(-1)!;
    if (words !== undefined) inside.text += decode(words);
    else if (closes) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes <${inside.name}>`);
    } else {
      const element: Element = { name: name!, attributes: attributesOf(written!), children: [], text: '' };
      inside.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one whole root');
  return root.children[0]!;
}

function attributesOf(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key, value] of written.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (key! in attributes) throw new Error(`the attribute ${key} stands twice`);
    attributes[key!] = decode(value!);
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  return text.replace(/&([a-z]+;)?/g, (whole, name: string | undefined) => {
    const letter = name && entities[name.slice(0, -1)];
    if (!letter) throw new Error(`a bare & or an unknown entity: ${whole}`);
    return letter;
  });
}

export function all(root: Element, name: string): readonly Element[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => all(child, name))];
}

/** Words of an element and of what it holds. */
export function wordsOf(element: Element): string {
  return element.text + element.children.map((child) => ` ${wordsOf(child)}`).join('');
}

/** Numbers in a path, as points, in order; `H` and `V` are filled in. */
export function pointsOf(d: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  for (const [, command, written] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const numbers = written!
      .trim()
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    const [x, y] = points.at(-1) ?? [0, 0];
    if (command === 'H') points.push([numbers[0]!, y]);
    else if (command === 'V') points.push([x, numbers[0]!]);
    else if (command !== 'Z') points.push([numbers[0]!, numbers[1]!]);
  }
  return points;
}
