export { planToCsv, csvColumns } from './plan-to-csv.ts';
export { planToMarkdown } from './plan-to-markdown.ts';
export { planToIcs } from './plan-to-ics.ts';
export { emergencyContacts, type EmergencyContacts } from './emergency-contacts.ts';
export type { SheetLocale, SheetOptions } from './sheet-options.ts';
export { planToPdf } from './plan-to-pdf.ts';
