import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenarioDocument } from './scenario.ts';
import { toYaml } from './document-text.ts';

/** The dose a document holds, or undefined where it is refused. */
function read(amount: unknown): bigint | undefined {
  const result = parseScenarioDocument(toYaml({ doses: [{ drug: 'diazepam', amount }] }));
  return result.ok ? BigInt(result.value.doses[0]!.amount) : undefined;
}

const nanogramsPer = { g: 10n ** 9n, mg: 10n ** 6n, mcg: 10n ** 3n, ng: 1n } as const;

const decimal = fc.tuple(fc.nat({ max: 9999 }), fc.stringMatching(/^([0-9]{1,8})?$/));
const unit = fc.constantFrom('g', 'mg', 'mcg', 'ng');

describe('doses in documents', () => {
  it('H2: any decimal with a unit is read exactly or refused, never rounded', () => {
    fc.assert(
      fc.property(decimal, unit, ([whole, fraction], name) => {
        const exact = BigInt(`${whole}${fraction}`) * nanogramsPer[name];
        const divisor = 10n ** BigInt(fraction.length);
        const got = read(`${whole}${fraction ? `.${fraction}` : ''} ${name}`);
        const representable = exact % divisor === 0n && exact > 0n && exact / divisor <= 10n ** 12n;
        expect(got).toBe(representable ? exact / divisor : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('H2, R83: no number without a unit is ever a dose, however it is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double(),
          fc.integer(),
          decimal.map(([whole, fraction]) => `${whole}.${fraction}`),
        ),
        (bare) => {
          expect(read(bare)).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
  });

  it('H3, R83: no volume, drop or tablet is ever a dose', () => {
    const units = fc.constantFrom('ml', 'mL', 'L', 'drops', 'tablets', 'tab', 'capsules', 'mg/mL', 'mg/5 mL', '%');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), units, (number, name) => {
        expect(read(`${number} ${name}`)).toBeUndefined();
      }),
    );
  });

  it('H4: a comma never makes a dose ten or a thousand times another', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), fc.stringMatching(/^[0-9]{1,4}$/), (whole, fraction) => {
        expect(read(`${whole},${fraction} mg`)).toBeUndefined();
        expect(read(`.${fraction} mg`)).toBeUndefined();
      }),
    );
  });
});
