import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF as its fonts map it back to letters; enough of the format for what this room writes.
 * Spaces between runs of a line are not written in a PDF: compare without them.
 */
export function textOfPages(pdf: Uint8Array): string[] {
  const raw = Buffer.from(pdf).toString('latin1');
  const objects = new Map<number, string>();
  for (const [, id, body] of raw.matchAll(/(?:^|[\r\n])(\d+) 0 obj\r?\n([\s\S]*?)\r?\nendobj/g))
    objects.set(Number(id), body!);
  const stream = (id: number): string => {
    const body = objects.get(id)!;
    const start = body.indexOf('stream\n') + 7;
    const bytes = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1');
    return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const reference = (body: string, key: string) =>
    Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(body)?.[1] ?? Number.NaN);

  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.map((page) => {
    const resources = objects.get(reference(page, 'Resources')) ?? page;
    const fonts = new Map<string, ReadonlyMap<number, string>>();
    for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = reference(objects.get(Number(id))!, 'ToUnicode');
      fonts.set(name!, Number.isNaN(map) ? new Map() : lettersOf(stream(map)));
    }
    let letters: ReadonlyMap<number, string> = new Map();
    let text = '';
    for (const [, font, array] of stream(reference(page, 'Contents')).matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font !== undefined) letters = fonts.get(font) ?? new Map();
      else if (array !== undefined) {
        for (const [, hex] of array.matchAll(/<([0-9a-f]+)>/gi)) {
          for (let at = 0; at < hex!.length; at += 4)
            text += letters.get(Number.parseInt(hex!.slice(at, at + 4), 16)) ?? '';
        }
      }
    }
    return text.replaceAll('\u00a0', ' ');
  });
}

function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, from, , values] of map.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    [...values!.matchAll(/<([0-9a-f\s]+)>/gi)].forEach(([, hex], at) => {
      const units = hex!.replace(/\s/g, '').match(/.{4}/g) ?? [];
      letters.set(
        Number.parseInt(from!, 16) + at,
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      );
    });
  }
  return letters;
}
