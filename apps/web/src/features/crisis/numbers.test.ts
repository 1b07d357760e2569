import { describe, expect, it } from 'vitest';
import { countryOfDevice, crisisNumbers } from './numbers.ts';

describe('H49: emergency numbers', () => {
  it.each([
    ['uk', '999'],
    ['us', '911'],
    ['de', '112'],
    ['ca', '911'],
    ['au', '000'],
  ] as const)('of %s is %s', (country, number) => {
    expect(crisisNumbers[country].emergency).toBe(number);
    expect(crisisNumbers[country].talk.length).toBeGreaterThan(0);
  });
  it('go by where the device is before where it was bought', () => {
    expect(countryOfDevice(['en-US'], 'Europe/London')).toBe('uk');
    expect(countryOfDevice(['en-US'], 'Europe/Berlin')).toBe('de');
    expect(countryOfDevice(['en-AU'], 'Etc/UTC')).toBe('au');
    expect(countryOfDevice(['fr-FR'], 'Europe/Paris')).toBeUndefined();
  });
});
