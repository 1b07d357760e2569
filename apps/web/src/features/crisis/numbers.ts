import type { Country } from '@decrescendo/formulary';

export interface CrisisNumbers {
  readonly emergency: string;
  readonly talk: readonly { readonly name: string; readonly number: string; readonly note?: string }[];
  readonly source: string;
}

/** When this table was written. */
export const writtenOn = '2026-11-25';

/**
 * Numbers to call, by the country a person is in now. From general knowledge of the services named; each site confirms its row before use.
 */
export const crisisNumbers: Readonly<Record<Country, CrisisNumbers>> = {
  uk: {
    emergency: '999',
    talk: [
      { name: 'Samaritans', number: '116 123' },
      { name: 'NHS 111', number: '111', note: 'for urgent advice, choose the mental health option' },
    ],
    source: 'nhs.uk, samaritans.org',
  },
  us: {
    emergency: '911',
    talk: [
      { name: '988 Suicide and Crisis Lifeline', number: '988' },
      { name: 'Poison Control', number: '1-800-222-1222', note: 'for a dose taken by mistake' },
    ],
    source: '988lifeline.org, poison.org',
  },
  de: {
    emergency: '112',
    talk: [
      { name: 'Telefonseelsorge', number: '0800 111 0 111' },
      {
        name: 'Ärztlicher Bereitschaftsdienst',
        number: '116 117',
        note: 'for urgent advice when it is not an emergency',
      },
    ],
    source: 'telefonseelsorge.de, 116117.de',
  },
  ca: {
    emergency: '911',
    talk: [{ name: '9-8-8 Suicide Crisis Helpline', number: '988' }],
    source: '988.ca',
  },
  au: {
    emergency: '000',
    talk: [
      { name: 'Lifeline', number: '13 11 14' },
      { name: 'Poisons Information Centre', number: '13 11 26', note: 'for a dose taken by mistake' },
    ],
    source: 'lifeline.org.au, health.gov.au',
  },
};

/** The country a device says it is set up for; the person is asked all the same, for travel. */
export function countryOfDevice(languageTags: readonly string[], timeZone: string): Country | undefined {
  const byZone: readonly (readonly [RegExp, Country])[] = [
    [/^Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)$/, 'uk'],
    [/^Europe\/(Berlin|Busingen)$/, 'de'],
    [/^Australia\//, 'au'],
    [
      /^America\/(Toronto|Vancouver|Edmonton|Winnipeg|Halifax|St_Johns|Regina|Moncton|Iqaluit|Whitehorse|Glace_Bay|Goose_Bay)$/,
      'ca',
    ],
    [
      /^(America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana\/.*|Kentucky\/.*|North_Dakota\/.*)|Pacific\/Honolulu)$/,
      'us',
    ],
  ];
  const zone = byZone.find(([pattern]) => pattern.test(timeZone));
  if (zone) return zone[1];
  const regions: Readonly<Record<string, Country>> = { GB: 'uk', US: 'us', DE: 'de', CA: 'ca', AU: 'au' };
  for (const tag of languageTags) {
    const region = /-([A-Z]{2})\b/.exec(tag)?.[1];
    if (region && regions[region]) return regions[region];
  }
  return undefined;
}
