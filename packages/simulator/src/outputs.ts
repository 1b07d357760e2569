import type { Drug, Grade } from '@decrescendo/formulary';
import { systemName } from '@decrescendo/mechanism';

/** One curve that can be asked for, and where it is found in the compiled model. */
export interface Output {
  readonly name: string;
  readonly unit: string;
  /** Its quantity, e.g. `binding.occupancy[alpha1]`. */
  readonly quantity: string;
  /** What it is where the system that gives it is switched off. */
  readonly neutral: number;
  /** Parameters that carry it: the least certain of them gives its grade. */
  readonly rests: readonly string[];
}

const circuits = {
  sedation: 'arousal',
  anxiolysis: 'anxiety',
  anticonvulsant: 'seizure',
  amnesia: 'memory',
  muscleRelaxation: 'motor',
};
const subtypes = ['alpha1', 'alpha2', 'alpha3', 'alpha5'] as const;
const domains = ['anxiety', 'sleep', 'autonomic', 'perceptual', 'cognitive', 'muscle', 'mood'] as const;
const symptomParameters = ['withdrawal.S50', 'withdrawal.ph', 'adaptation.ks', 'adaptation.vr'];

function plasmaOutput(name: string): Output {
  const system = systemName(name);
  return {
    name: `plasma.${name}`,
    unit: 'ng/mL',
    quantity: `${system}.Cp`,
    neutral: 0,
    rests: [`${system}.CL`, `${system}.V1`, `${system}.bioavailabilityOral`],
  };
}

function brainOutput(name: string): Output {
  const system = systemName(name);
  const rests = ['CL', 'V1', 'fu', 'KpUU', 'ke0'].map((parameter) => `${system}.${parameter}`);
  return { name: `brain.${name}`, unit: 'nM', quantity: `${system}.Ce`, neutral: 0, rests };
}

/** Everything this version can give for the entities that take part, in the order in which `all` gives it. */
export function outputsFor(entities: readonly Drug[]): readonly Output[] {
  const ligands = entities.filter((drug) => drug.receptor);
  const affinities = (subtype: string): string[] => ligands.map((drug) => `${systemName(drug.name)}.K[${subtype}]`);
  const binding = [...subtypes.flatMap(affinities), ...subtypes.map((subtype) => `receptor.w[${subtype}]`)];
  const outputs: Output[] = [
    ...entities.map(({ name }) => plasmaOutput(name)),
    ...ligands.map(({ name }) => brainOutput(name)),
  ];
  const add = (name: string, unit: string, quantity: string, neutral: number, rests: readonly string[]): void => {
    outputs.push({ name, unit, quantity, neutral, rests });
  };
  for (const subtype of subtypes)
    add(`occupancy.${subtype}`, '1', `binding.occupancy[${subtype}]`, 0, affinities(subtype));
  add('occupancy.total', '1', 'binding.total', 0, binding);
  add('occupancy.agonist', '1', 'binding.agonist', 0, binding);
  for (const circuit of ['arousal', 'motor', 'anxiety', 'seizure', 'memory']) {
    add(`adaptation.coupling.${circuit}`, '1', `tolerance.coupling[${circuit}]`, 1, [
      'tolerance.psiHalf',
      `tolerance.Umax[${circuit}]`,
    ]);
  }
  add('adaptation.receptors', '1', 'adaptation.receptors', 1, ['adaptation.ks', 'adaptation.phiR']);
  add('adaptation.slow', '1', 'adaptation.slow', 0, ['adaptation.ks', 'adaptation.vr']);
  add('adaptation.fast', '1', 'adaptation.fast', 0, ['adaptation.kf']);
  add('adaptation.protracted', '1', 'adaptation.protracted', 0, ['adaptation.kp']);
  for (const [effect, circuit] of Object.entries(circuits)) {
    add(`effect.${effect}`, '1', `effect.size[${circuit}]`, 0, ['effect.scale', 'tolerance.psiHalf']);
  }
  add('withdrawal.severity', 'points', 'withdrawal.severity', 0, symptomParameters);
  add('withdrawal.momentary', 'points', 'withdrawal.momentary', 0, symptomParameters);
  for (const domain of domains) {
    const share = `withdrawal.share${domain[0]!.toUpperCase()}${domain.slice(1)}`;
    add(`withdrawal.${domain}`, 'points', `withdrawal.${domain}`, 0, [...symptomParameters, share]);
  }
  add('withdrawal.seizureHazard', '1/d', 'withdrawal.seizureHazard', 0, [
    ...symptomParameters,
    'withdrawal.seizureBase',
  ]);
  add('relapse.hazard', '1/d', 'relapse.hazard', 0, [...symptomParameters, 'relapse.b', 'relapse.h0']);
  return outputs;
}

const later =
  /^(?:gaba\.(?:potentiation|ec50Shift|openProbability)\.alpha[1235]|neuron\.(?:chlorideReversal|membranePotential|firingRate)|vta\.(?:interneuronRate|dopamineRate|dopamine|ampaNmdaRatio)|reward\.prediction|learning\.(?:positive|negative|cue|craving))$/;

/** Whether a name belongs to the contract but to systems that this version does not have. */
export function comesLater(name: string): boolean {
  return later.test(name);
}

/** From most to least certain. */
const order: readonly Grade[] = ['published', 'derived', 'recalled', 'calibrated', 'assumed'];

/** The grade of the least certain number a curve rests on. */
export function weakest(grades: readonly Grade[]): Grade {
  return grades.reduce<Grade>(
    (worst, grade) => (order.indexOf(grade) > order.indexOf(worst) ? grade : worst),
    'published',
  );
}
