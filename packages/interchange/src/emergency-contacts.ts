import type { Country } from '@decrescendo/formulary';
import type { SheetLocale } from './sheet-options.ts';

export interface EmergencyContacts {
  readonly country: Country;
  /** Ambulance. */
  readonly emergency: string;
  /** Somebody to talk to, day and night. */
  readonly crisis: { readonly name: string; readonly number: string };
  /** Medical advice that is not an emergency. */
  readonly advice?: { readonly name: string; readonly number: string };
  /** The day the numbers were last held against their sources. */
  readonly checked: string;
  readonly sources: readonly string[];
}

/** Emergency and crisis numbers by country; a site checks them again for its own place. */
export const emergencyContacts: Readonly<Record<Country, EmergencyContacts>> = {
  uk: {
    country: 'uk',
    emergency: '999',
    crisis: { name: 'Samaritans', number: '116 123' },
    advice: { name: 'NHS', number: '111' },
    checked: '2026-11-25',
    sources: [
      'samaritans.org, How we can help: contact a Samaritan',
      'readingwalkinhealthcentre.nhs.uk, when to call 111 and 999',
    ],
  },
  us: {
    country: 'us',
    emergency: '911',
    crisis: { name: '988 Suicide & Crisis Lifeline', number: '988' },
    checked: '2026-11-25',
    sources: [
      'en.wikipedia.org, 988 Suicide & Crisis Lifeline',
      'hcfl.gov, national crisis help line',
      'liveandworkwell.com article 16198 (911)',
    ],
  },
  de: {
    country: 'de',
    emergency: '112',
    crisis: { name: 'TelefonSeelsorge', number: '0800 111 0 111' },
    advice: { name: 'Ärztlicher Bereitschaftsdienst', number: '116 117' },
    checked: '2026-11-25',
    sources: ['gesund.bund.de, Nummern für den Notfall'],
  },
  ca: {
    country: 'ca',
    emergency: '911',
    crisis: { name: '9-8-8 Suicide Crisis Helpline', number: '988' },
    checked: '2026-11-25',
    sources: ['en.wikipedia.org, 9-8-8: Suicide Crisis Helpline (since 30 November 2023)', '911: general knowledge'],
  },
  au: {
    country: 'au',
    emergency: '000',
    crisis: { name: 'Lifeline', number: '13 11 14' },
    checked: '2026-11-25',
    sources: ['lifelineh2h.org.au, telephone crisis support: 13 11 14, and 000 in immediate danger'],
  },
};

/** What a country's line for talking is called on the sheet. */
export function crisisLine(contacts: EmergencyContacts, locale: SheetLocale): string {
  return `${contacts.crisis.name}, ${locale === 'de' ? 'Tag und Nacht' : 'day and night'}:`;
}
