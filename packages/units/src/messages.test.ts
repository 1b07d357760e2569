import { describe, expect, it } from 'vitest';
import { unitMessages } from './messages.ts';
import { parseMass } from './mass.ts';
import { parseQuantity } from './quantity.ts';

describe('messages', () => {
  it('every refusal of this room has words', () => {
    const bad = ['250', 'x', '1,000 mg', '.5 mg', '5. mg', '5 ml', '1,0.0 mg', '0.0000001 mg', '9999999999 g'];
    const codes = [...bad.map((text) => parseMass(text)), parseQuantity('soon', 'h')].map((result) =>
      result.ok ? 'accepted' : result.issues[0]!.code,
    );
    expect(codes.filter((code) => !(code in unitMessages))).toEqual([]);
  });
});
