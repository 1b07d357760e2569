import { describe, expect, it } from 'vitest';
import { foreignRequest } from './same-machine.ts';

const asked = (headers: Record<string, string>, method = 'GET', path = '/api/cases') =>
  foreignRequest({ method, path, headers });

describe('who may ask', () => {
  it('a command line on this machine, which states neither origin nor site', () => {
    expect(asked({ host: 'localhost:8080' }, 'POST')).toBeUndefined();
  });
  it('H29: nobody who names no host', () => {
    expect(asked({})).toMatchObject({ code: 'host-foreign', fields: { host: 'none' } });
  });
  it('H29: no page whose origin is another port of this machine', () => {
    expect(asked({ host: 'localhost:8080', origin: 'http://localhost:8081' }, 'POST')).toMatchObject({
      code: 'origin-foreign',
    });
    expect(asked({ host: 'localhost:8080', origin: 'http://127.0.0.1:8080' }, 'POST')).toMatchObject({
      code: 'origin-foreign',
    });
  });
  it('a page opened from a bookmark or the address line', () => {
    expect(
      asked({ host: '127.0.0.1:8080', 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 'GET', '/'),
    ).toBeUndefined();
  });
  it('H29: no form of another site that posts to a page', () => {
    expect(
      asked({ host: '127.0.0.1:8080', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 'POST', '/'),
    ).toMatchObject({
      code: 'origin-foreign',
    });
  });
});
