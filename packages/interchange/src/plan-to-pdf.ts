import { fileURLToPath } from 'node:url';
import pdfMake from 'pdfmake';
import type { Plan } from '@decrescendo/taper';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { arrangements, lastOfFirstPage, sheetDefinition } from './sheet/sheet-definition.ts';
import { installTagging } from './sheet/tagged-pdf.ts';
import type { SheetOptions } from './sheet-options.ts';

const font = (name: string) => fileURLToPath(new URL(`../fonts/${name}.ttf`, import.meta.url));
const fonts = {
  Sans: { normal: font('sheet-sans-regular'), bold: font('sheet-sans-bold') },
  Serif: { normal: font('sheet-serif-semibold'), italics: font('sheet-serif-italic') },
};
const ours: ReadonlySet<string> = new Set(Object.values(fonts).flatMap((styles) => Object.values(styles)));

/**
 * The plan as a sheet to print: the current step with its tablets drawn, ticks, where it fits and where to get help; then the later steps,
 * greyed; then supply and findings. A draft says DRAFT and an example EXAMPLE on every page. Deterministic: the same plan and options give
 * the same bytes.
 *
 * @returns a PDF, A4 or Letter, with its fonts embedded
 */
export async function planToPdf(plan: Plan, options: SheetOptions = {}): Promise<Uint8Array> {
  installTagging();
  pdfMake.setFonts(structuredClone(fonts));
  // Nothing in a plan may make the writer read a file or a page.
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy((path) => ours.has(path));
  let bytes: Uint8Array | undefined;
  for (const arrangement of arrangements) {
    const { document, pagesOf } = watchPages(sheetDefinition(plan, options, arrangement), lastOfFirstPage);
    bytes = new Uint8Array(await pdfMake.createPdf(document).getBuffer());
    if (pagesOf().every((page) => page === 1)) break;
  }
  return bytes!;
}

/** Lets the layout tell on which pages a part has come to stand. */
function watchPages(
  document: TDocumentDefinitions,
  id: string,
): { document: TDocumentDefinitions; pagesOf: () => readonly number[] } {
  let pages: readonly number[] = [];
  const pageBreakBefore = (node: { id?: string; pageNumbers: number[] }): boolean => {
    if (node.id === id) pages = node.pageNumbers;
    return false;
  };
  return {
    document: { ...document, pageBreakBefore: pageBreakBefore as NonNullable<TDocumentDefinitions['pageBreakBefore']> },
    pagesOf: () => pages,
  };
}
