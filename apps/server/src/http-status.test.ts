import { describe, expect, it } from 'vitest';
import { httpStatus } from './http-status.ts';

describe('the status of an answer', () => {
  it('is 422 for every fault in a document, named here or not', () => {
    expect(httpStatus([{ code: 'unit-missing' }, { code: 'anything-else' }])).toBe(422);
  });
  it('is our own fault before anything else', () => {
    expect(httpStatus([{ code: 'unit-missing' }, { code: 'case-unknown' }, { code: 'too-busy' }])).toBe(503);
  });
  it('tells a place that is not there from a fault in what was sent', () => {
    expect(httpStatus([{ code: 'unit-missing' }, { code: 'case-unknown' }])).toBe(404);
  });
});
