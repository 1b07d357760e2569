import { describe, expect, it } from 'vitest';
import { drug, drugs } from './find-drug.ts';

const entities =
  'diazepam nordazepam chlordiazepoxide desmethylchlordiazepoxide demoxepam clonazepam lorazepam alprazolam temazepam oxazepam nitrazepam flunitrazepam flurazepam hydroxyethylflurazepam desalkylflurazepam bromazepam clobazam desmethylclobazam clorazepate midazolam 1-hydroxymidazolam triazolam estazolam quazepam 2-oxoquazepam desalkyl-2-oxoquazepam lormetazepam loprazolam prazepam ketazolam etizolam zolpidem zopiclone eszopiclone zaleplon flumazenil baclofen'.split(
    ' ',
  );

describe('the drugs', () => {
  it('are the 37 entities of the fact collection', () => {
    expect(
      drugs()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...entities].sort());
  });

  it('can all be swallowed where they are prescribed', () => {
    for (const entry of drugs()) {
      const routes = entry.pharmacokinetics.absorption.map(({ route }) => route);
      if (entry.marketed) expect(routes, entry.name).toContain('oral');
      expect(new Set(routes).size).toBe(routes.length);
    }
  });

  it('H34: cirrhosis slows what the liver oxidises and spares what it conjugates', () => {
    for (const name of ['diazepam', 'nordazepam', 'chlordiazepoxide', 'alprazolam', 'midazolam']) {
      expect(drug(name)!.pharmacokinetics.liverClearance.b.value, name).toBeLessThanOrEqual(0.55);
    }
    for (const name of ['oxazepam', 'lorazepam', 'temazepam']) {
      expect(drug(name)!.pharmacokinetics.liverClearance.b.value, name).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('H34: clearance never rises as the liver fails', () => {
    for (const { name, pharmacokinetics } of drugs()) {
      const { b, c } = pharmacokinetics.liverClearance;
      expect(c.value, name).toBeLessThanOrEqual(b.value);
    }
  });

  it('H34: age slows diazepam in men, and lengthens its half-life in both sexes through the volume', () => {
    const { ageClearance, ageVolume } = drug('diazepam')!.pharmacokinetics;
    expect(ageClearance.male.value).toBeLessThan(0.85);
    for (const sex of ['female', 'male'] as const)
      expect(ageVolume[sex].value / ageClearance[sex].value).toBeGreaterThan(1.3);
  });

  it('H22: shows the conflict over CYP2C19 instead of hiding it', () => {
    const { genotypeClearance, choice } = drug('diazepam')!;
    const poor = genotypeClearance!.CYP2C19.poor!;
    expect(poor.low).toBeLessThanOrEqual(0.14);
    expect(poor.high).toBeGreaterThanOrEqual(0.96);
    expect(choice).toMatch(/Qin 1999.*Zhang 1990/s);
  });

  it('give flumazenil an affinity measured in people, which no in-vivo factor moves', () => {
    const { receptor } = drug('flumazenil')!;
    expect(receptor?.scaledByFiv).toBe(false);
    expect(receptor?.efficacy.alpha1.value).toBe(0);
    expect(receptor?.K.alpha1.value).toBe(8);
  });

  it('keep the published selectivity of diazepam and zolpidem for the subtypes', () => {
    const K = drug('diazepam')!.receptor!.K;
    expect([K.alpha1, K.alpha2, K.alpha3, K.alpha5].map(({ value }) => value / 7)).toEqual([27, 19, 48, 17]);
    const z = drug('zolpidem')!.receptor!.K;
    expect(z.alpha2.value / z.alpha1.value).toBe(10);
    expect(z.alpha5.value / z.alpha1.value).toBeGreaterThan(100);
  });

  it('H22: keep published numbers as they were printed', () => {
    const of = (name: string) => drug(name)!;
    expect(of('diazepam').molecularWeight.value).toBe(284.75);
    expect(of('clonazepam').molecularWeight.value).toBe(315.715);
    expect(of('diazepam').pharmacokinetics.absorption[0]!.bioavailability.value).toBe(0.97);
    expect(of('diazepam').pharmacokinetics.bloodPlasmaRatio.value).toBe(0.58);
    expect(of('oxazepam').pharmacokinetics.absorption[0]!.bioavailability.value).toBe(0.928);
    expect(of('zaleplon').pharmacokinetics.absorption[0]!.bioavailability.value).toBe(0.306);
    expect(of('flumazenil').pharmacokinetics.CL.value).toBe(60);
    expect(of('nitrazepam').pharmacokinetics.fu.value).toBe(0.13);
  });

  it('turn 15 mg of clorazepate into 10.3 mg of nordazepam', () => {
    const clorazepate = drug('clorazepate')!;
    const nordazepam = drug('nordazepam')!.molecularWeight.value;
    const formed = (15 * clorazepate.saltFactor!.value * nordazepam) / clorazepate.molecularWeight.value;
    expect(formed * clorazepate.formations[0]!.fraction.value).toBeCloseTo(10.3, 1);
  });
});
