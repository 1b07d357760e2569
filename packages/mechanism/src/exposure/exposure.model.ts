import type { Absorption, Drug, Perpetrator, Route } from '@decrescendo/formulary';
import { activityName, effectsOf, partlyReached } from '../comedication/comedication.model.ts';
import { parameterLine, systemName } from '../model-text.ts';

export interface ExposureContext {
  /** Routes by which it is taken in this scenario; empty for one that only forms in the body. */
  readonly routes: ReadonlySet<Route>;
  /** Who forms it: entities of the scenario that name it among their formations. */
  readonly parents: readonly Drug[];
  /** The metabolites of it that take part. */
  readonly metabolites: ReadonlySet<string>;
  readonly perpetrators: readonly Perpetrator[];
}

/** Where an absorbed dose waits, by route. */
export const depotOf: Readonly<Record<Absorption['route'], string>> = {
  oral: 'gut',
  rectal: 'rectum',
  sublingual: 'mouth',
};

const phenotypesOfCYP2C19 = ['poor', 'intermediate', 'rapid', 'ultrarapid'] as const;

const upperFirst = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** The rate at which a parent makes a metabolite, as a name in the parent's system. */
const formationName = (metabolite: string): string => `to${upperFirst(systemName(metabolite))}`;

/**
 * What the body does with one drug or metabolite, as a text: absorption by each route taken, one to three compartments, a well-stirred
 * liver with first pass, metabolites in moles, the effect site. The numbers come from the formulary with their ranges and sources.
 */
export function exposureModel(drug: Drug, context: ExposureContext): string {
  return [
    header(drug, context),
    clearanceLines(drug, context),
    gutLines(drug, context),
    absorptionLines(drug, context),
    compartmentLines(drug, context),
    formationLines(drug, context),
    ...(drug.receptor ? [effectSiteLines(drug)] : []),
    '',
  ].join('\n');
}

function header(drug: Drug, { parents, perpetrators }: ExposureContext): string {
  const name = systemName(drug.name);
  const fromParents = parents.map((parent) => `input ${systemName(parent.name)}.${formationName(drug.name)} [umol/h]`);
  const person = [
    'older',
    'sex',
    'smoker',
    'childPughA',
    'childPughB',
    'childPughC',
    'highestExtraction',
    'clearanceSize',
    'leanClearanceSize',
    'volumeSize',
    'excess',
    'CYP2C19',
  ];
  return [
    `system ${name}   # what the body does with ${drug.name}`,
    'time h',
    ...person.map((input) => `input person.${input}`),
    'input person.liverFlow [L/h]',
    'input person.poorCYP2C19',
    'input person.intermediateCYP2C19',
    'input person.rapidCYP2C19',
    'input person.ultrarapidCYP2C19',
    ...perpetrators.map((perpetrator) => `input ${systemName(perpetrator.name)}.presence`),
    ...perpetrators.flatMap((perpetrator) =>
      effectsOf(perpetrator).map((effect) => `input ${systemName(perpetrator.name)}.${activityName(effect)}`),
    ),
    ...fromParents,
    parameterLine('molecularWeight', drug.molecularWeight, 'molar mass'),
  ].join('\n');
}

function clearanceLines(drug: Drug, context: ExposureContext): string {
  const pk = drug.pharmacokinetics;
  const genotype = drug.genotypeClearance?.CYP2C19;
  const excess = pk.excessWeight;
  const shares = pk.clearanceShares.filter(({ share }) => share.value > 0);
  const lines = [
    parameterLine(
      'CL',
      pk.CL,
      'plasma clearance after a dose into a vein, 70 kg adult of 40 years',
      pk.variability.CL.value,
    ),
    parameterLine('bloodPlasma', pk.bloodPlasmaRatio, 'blood to plasma ratio'),
    parameterLine('sexClearance', pk.sexClearance, 'clearance, women over men'),
    parameterLine('agedClearanceWomen', pk.ageClearance.female, 'intrinsic clearance at 75 years over 40, women'),
    parameterLine('agedClearanceMen', pk.ageClearance.male, 'intrinsic clearance at 75 years over 40, men'),
    parameterLine('smokingClearance', pk.smokingClearance, 'clearance, smokers over others'),
    parameterLine('liverA', pk.liverClearance.a, 'clearance over normal, Child-Pugh A'),
    parameterLine('liverB', pk.liverClearance.b, 'clearance over normal, Child-Pugh B'),
    parameterLine('liverC', pk.liverClearance.c, 'clearance over normal, Child-Pugh C'),
    ...shares.map(({ enzyme, share }) =>
      parameterLine(`share${enzyme}`, share, `share of intrinsic clearance by ${enzyme}`),
    ),
    'extraction0 = min(CL / (person.liverFlow / person.clearanceSize * bloodPlasma), person.highestExtraction)   # share a pass through the liver removes, typical adult',
    'intrinsic0 [L/h] = CL / (1 - extraction0)',
  ];
  const phenotypes = phenotypesOfCYP2C19.filter((phenotype) => genotype?.[phenotype]);
  for (const phenotype of phenotypes) {
    lines.push(
      parameterLine(
        `${phenotype}CYP2C19`,
        genotype![phenotype]!,
        `clearance over normal, ${phenotype} metabolisers by CYP2C19`,
      ),
    );
  }
  const measuredGenotype = phenotypes.map((phenotype) => `person.${phenotype}CYP2C19 * (${phenotype}CYP2C19 - 1)`);
  lines.push(
    `genotype = ${measuredGenotype.length > 0 ? `1 + ${measuredGenotype.join(' + ')}` : '1'}   # measured ratio of clearances`,
    'liver = 1 + person.childPughA * (liverA - 1) + person.childPughB * (liverB - 1) + person.childPughC * (liverC - 1)',
    'measured = genotype * liver * (1 + person.smoker * (smokingClearance - 1)) * sexClearance^person.sex   # ratio of clearances',
    'measuredExtraction = min(measured * extraction0, person.highestExtraction)',
    'measuredIntrinsic = measuredExtraction / extraction0 * (1 - extraction0) / (1 - measuredExtraction)   # the same as ratio of intrinsic clearances',
    'aged = agedClearanceWomen^(person.older * (0.5 + person.sex)) * agedClearanceMen^(person.older * (0.5 - person.sex))',
    ...enzymeLines(drug, context, phenotypes),
    ...(excess
      ? [
          parameterLine(
            'excessClearance',
            excess.clearance,
            'share of the rise of clearance with weight that excess weight brings',
          ),
          'sizeOfClearance = person.leanClearanceSize + excessClearance * (person.clearanceSize - person.leanClearanceSize)',
        ]
      : []),
    `intrinsic [L/h] = intrinsic0 * ${excess ? 'sizeOfClearance' : 'person.clearanceSize'} * aged * measuredIntrinsic * enzymes`,
    'extraction = intrinsic / (intrinsic + person.liverFlow * bloodPlasma)',
    'clearance [L/h] = person.liverFlow * bloodPlasma * extraction   # well-stirred liver',
  );
  return lines.join('\n');
}

/** Activity of the enzymes that clear it, by genotype and comedication; a ratio measured for this very drug overrides the enzymes. */
function enzymeLines(
  drug: Drug,
  { perpetrators }: ExposureContext,
  measuredPhenotypes: readonly (typeof phenotypesOfCYP2C19)[number][],
): string[] {
  const lines: string[] = [];
  const terms: string[] = [];
  const named: string[] = [];
  for (const { enzyme, share } of drug.pharmacokinetics.clearanceShares) {
    if (share.value <= 0) continue;
    const activities = perpetrators
      .filter((perpetrator) => measuredFor(perpetrator, drug.name).length === 0)
      .flatMap((perpetrator) =>
        effectsOf(perpetrator)
          .filter((effect) => effect.enzyme === enzyme && effect.site === 'liver')
          .map((effect) => `${systemName(perpetrator.name)}.${activityName(effect)}`),
      );
    if (enzyme === 'CYP2C19') addGenotype(activities, measuredPhenotypes);
    named.push(`share${enzyme}`);
    terms.push(activities.length > 0 ? `share${enzyme} * ${activities.join(' * ')}` : `share${enzyme}`);
  }
  const rest = named.length > 0 ? `max(0, 1 - ${named.map((name) => name).join(' - ')})` : '1';
  const factors = [`(${[...terms, rest].join(' + ')})`];
  for (const perpetrator of perpetrators) {
    const measured = measuredFor(perpetrator, drug.name);
    if (measured.length === 0) continue;
    const name = `with${upperFirst(systemName(perpetrator.name))}`;
    const vein = measured.find(({ route }) => route === 'iv');
    const mouth = measured.find(({ route }) => route === 'oral');
    const presence = `${systemName(perpetrator.name)}.presence`;
    // A ratio after swallowing is one of intrinsic clearances; one after a vein has to be brought through the liver first.
    if (vein) {
      lines.push(
        parameterLine(`${name}Vein`, vein.clearance, `clearance with ${perpetrator.name} over without, into a vein`),
        `${name}Extraction = min(${name}Vein * extraction0, person.highestExtraction)`,
        `${name} = ${name}Extraction / extraction0 * (1 - extraction0) / (1 - ${name}Extraction)`,
      );
    } else {
      const gut = gutRatio(drug, perpetrator);
      lines.push(
        parameterLine(`${name}Mouth`, mouth!.clearance, `oral clearance with ${perpetrator.name} over without`),
        `${name} = ${name}Mouth${gut ? ` * ${gut}` : ''}`,
      );
    }
    const ratio = vein?.clearance.value ?? mouth!.clearance.value;
    factors.push(`(${partlyReached(ratio, name, presence)})`);
  }
  // Two inhibitors of one enzyme cannot take away more than that enzyme clears: no lower than the strongest alone, or the share nothing touches.
  const together = factors.join(' * ');
  const strongest = factors.reduce((least, factor) => `min(${least}, ${factor})`, rest);
  lines.push(
    `enzymes = ${factors.length > 1 ? `max(${together}, ${strongest})` : together}   # intrinsic clearance now over that without comedication`,
  );
  return lines;
}

/**
 * What the genotype does to the activities of CYP2C19. Where a phenotype's clearance was measured that ratio already holds its activity; what is
 * absent in a poor metaboliser cannot be inhibited or induced.
 */
function addGenotype(activities: string[], measuredPhenotypes: readonly (typeof phenotypesOfCYP2C19)[number][]): void {
  if (measuredPhenotypes.length === 0) {
    activities.unshift('person.CYP2C19');
    return;
  }
  if (measuredPhenotypes.includes('poor') && activities.length > 0)
    activities.splice(0, activities.length, `(1 + (1 - person.poorCYP2C19) * (${activities.join(' * ')} - 1))`);
  const others = phenotypesOfCYP2C19.filter((phenotype) => !measuredPhenotypes.includes(phenotype));
  if (others.length > 0)
    activities.unshift(
      `(1 + (${others.map((phenotype) => `person.${phenotype}CYP2C19`).join(' + ')}) * (person.CYP2C19 - 1))`,
    );
}

function measuredFor(perpetrator: Perpetrator, drug: string): Perpetrator['measured'] {
  return perpetrator.measured.filter((entry) => entry.drug === drug);
}

/** What one perpetrator at full effect does to the share that survives the gut wall, as an expression; empty where it does nothing. */
function gutRatio(drug: Drug, perpetrator: Perpetrator): string {
  const effect = effectsOf(perpetrator).find(({ enzyme, site }) => enzyme === 'CYP3A4' && site === 'gut');
  if (!drug.pharmacokinetics.gutAvailability || !effect) return '';
  return `1 / (gutAvailability + (1 - gutAvailability) * ${systemName(perpetrator.name)}.${activityName(effect)})`;
}

/** The share of a swallowed dose that survives the wall of the gut, over the same without comedication. */
function gutLines(drug: Drug, { perpetrators, routes }: ExposureContext): string {
  const gut = drug.pharmacokinetics.gutAvailability;
  if (!gut) return routes.has('oral') ? 'gutSurvival = 1   # over none' : '';
  const activities = perpetrators.flatMap((perpetrator) =>
    effectsOf(perpetrator)
      .filter(({ enzyme, site }) => enzyme === 'CYP3A4' && site === 'gut')
      .map((effect) => `${systemName(perpetrator.name)}.${activityName(effect)}`),
  );
  return [
    parameterLine('gutAvailability', gut, 'share of a swallowed dose that survives CYP3A4 in the wall of the gut'),
    `gutSurvival = 1 / (gutAvailability + (1 - gutAvailability)${activities.map((name) => ` * ${name}`).join('')})   # over that without comedication`,
  ].join('\n');
}

function absorptionLines(drug: Drug, { routes }: ExposureContext): string {
  const lines: string[] = [];
  const absorbed: string[] = [];
  const firstPass: string[] = [];
  for (const absorption of drug.pharmacokinetics.absorption) {
    if (!routes.has(absorption.route)) continue;
    const route = upperFirst(absorption.route);
    const depot = depotOf[absorption.route];
    const main = absorption.route === 'oral';
    lines.push(
      parameterLine(
        `bioavailability${route}`,
        absorption.bioavailability,
        `share of a dose that reaches the blood, ${absorption.route}`,
      ),
      parameterLine(
        `ka${main ? '' : route}`,
        absorption.ka,
        `absorption rate, ${absorption.route}`,
        drug.pharmacokinetics.variability.ka.value,
      ),
      parameterLine(`lag${route}`, absorption.lag, `time before absorption begins, ${absorption.route}`),
      `state ${depot} [mg] = 0   # waits to be absorbed, ${absorption.route}`,
      `d/dt ${depot} = -ka${main ? '' : route} * ${depot}`,
    );
    if (main) {
      lines.push(
        'portal = bioavailabilityOral / (1 - extraction0) * gutSurvival   # share of the dose that comes to the liver',
        'F = min(1, portal * (1 - extraction))',
        'removedByLiver = min(1 - F, portal * extraction)',
      );
      if (drug.pharmacokinetics.gutAvailability)
        lines.push(
          'enteredWall = min(1, bioavailabilityOral / (1 - extraction0) / gutAvailability)   # share of the dose that comes to the wall of the gut',
          'removedByWall = max(0, enteredWall - F - removedByLiver)',
          'removedOnTheWay = removedByWall + removedByLiver',
        );
      else lines.push('removedOnTheWay = removedByLiver');
      absorbed.push(`F * ka * gut`);
      firstPass.push('removedOnTheWay * ka * gut');
    } else absorbed.push(`bioavailability${route} * ka${route} * ${depot}`);
  }
  if (routes.has('iv-infusion')) {
    lines.push(
      'state infusion [mg/h] = 0   # the rate of the drip, into a vein',
      'd/dt infusion = 0   # changed from outside only',
    );
    absorbed.push('infusion');
  }
  if (absorbed.length > 0) lines.push(`absorbed [mg/h] = ${absorbed.join(' + ')}`);
  if (firstPass.length > 0)
    lines.push(
      `removedFirst [mg/h] = ${firstPass.join(' + ')}   # by the wall of the gut and the liver before it reaches the blood`,
    );
  return lines.join('\n');
}

function compartmentLines(drug: Drug, { parents, routes }: ExposureContext): string {
  const pk = drug.pharmacokinetics;
  const formed = parents.map((parent) => `${systemName(parent.name)}.${formationName(drug.name)} * molecularWeight`);
  const away = ['clearance / volume * central'];
  const back: string[] = [];
  const absorbs = routes.has('iv-infusion') || pk.absorption.some(({ route }) => routes.has(route));
  const inflows = [...(absorbs ? ['absorbed'] : []), ...(formed.length > 0 ? ['formed'] : [])];
  const lines = [
    parameterLine('V1', pk.V1, 'volume of the central compartment, 70 kg adult of 40 years'),
    parameterLine('agedVolumeWomen', pk.ageVolume.female, 'volumes at 75 years over 40, women'),
    parameterLine('agedVolumeMen', pk.ageVolume.male, 'volumes at 75 years over 40, men'),
    `param volumes = 1 range 0.2 .. 5 ${pk.variability.V.grade} "${pk.variability.V.source.replaceAll('"', "'")}" varies ${pk.variability.V.value}   # all volumes, person over typical`,
    ...(pk.excessWeight
      ? [
          parameterLine(
            'excessVolume',
            pk.excessWeight.volume,
            'volume of a kilogram of excess weight over that of another',
          ),
        ]
      : []),
    `sizeOfVolume = person.volumeSize${pk.excessWeight ? ' + (excessVolume - 1) * person.excess' : ''}`,
    'volumeFactor = volumes * sizeOfVolume * agedVolumeWomen^(person.older * (0.5 + person.sex)) * agedVolumeMen^(person.older * (0.5 - person.sex))',
    'volume [L] = V1 * volumeFactor',
    'state central [mg] = 0   # in plasma and what exchanges with it at once',
  ];
  for (const [Q, V, n, name] of [
    [pk.Q2, pk.V2, 2, 'peripheral'],
    [pk.Q3, pk.V3, 3, 'deep'],
  ] as const) {
    if (!Q || !V) continue;
    lines.push(
      parameterLine(`Q${n}`, Q, `flow to and from the ${name} compartment`),
      parameterLine(`V${n}`, V, `volume of the ${name} compartment`),
      `state ${name} [mg] = 0`,
      `d/dt ${name} = Q${n} * person.clearanceSize * (central / volume - ${name} / (V${n} * volumeFactor))`,
    );
    away.push(`Q${n} * person.clearanceSize / volume * central`);
    back.push(`Q${n} * person.clearanceSize / (V${n} * volumeFactor) * ${name}`);
  }
  lines.push(
    ...(formed.length > 0 ? [`formed [mg/h] = ${formed.join(' + ')}   # from what it is a metabolite of`] : []),
    `d/dt central = ${[...inflows, ...back].join(' + ')}${away.map((term) => ` - ${term}`).join('')}`,
    'Cp [ng/mL] = central / volume   # plasma concentration',
  );
  return lines.join('\n');
}

function formationLines(drug: Drug, { metabolites, routes }: ExposureContext): string {
  const swallowed = routes.has('oral') && drug.pharmacokinetics.absorption.some(({ route }) => route === 'oral');
  const removed = swallowed ? '(clearance / volume * central + removedFirst)' : 'clearance / volume * central';
  const lines = [`cleared [umol/h] = ${removed} / molecularWeight`];
  for (const { metabolite, fraction } of drug.formations) {
    if (!metabolites.has(metabolite)) continue;
    const name = upperFirst(systemName(metabolite));
    lines.push(
      parameterLine(`fraction${name}`, fraction, `moles of ${metabolite} that reach the blood for each mole cleared`),
      `${formationName(metabolite)} [umol/h] = fraction${name} * cleared`,
    );
  }
  return lines.join('\n');
}

function effectSiteLines(drug: Drug): string {
  const receptor = drug.receptor!;
  const rows = (['alpha1', 'alpha2', 'alpha3', 'alpha5'] as const).map((subtype) => {
    const K = receptor.K[subtype];
    const efficacy = receptor.efficacy[subtype];
    const cells = (fact: typeof K): string =>
      `${fact.value} | ${fact.low} .. ${fact.high} | ${fact.grade} | "${fact.source.replaceAll('"', "'")}"`;
    return `  ${subtype} | ${cells(K)} | ${cells(efficacy)}`;
  });
  return [
    'index subtype from receptor',
    'input dRef[subtype] from receptor',
    parameterLine('fu', drug.pharmacokinetics.fu, 'unbound share in plasma'),
    parameterLine('KpUU', receptor.KpUU, 'unbound brain over unbound plasma at rest'),
    parameterLine('ke0', receptor.ke0, 'rate of equilibration with the brain'),
    'table subtype | K [nM] | range | grade | source | efficacy | range | grade | source',
    ...rows,
    'state Ce [nM] = 0   # unbound in the brain',
    'd/dt Ce = ke0 * (fu * KpUU * Cp / molecularWeight - Ce)',
    'x[subtype] = Ce / K[subtype]   # over its dissociation constant',
    'd[subtype] = dRef[subtype]^efficacy[subtype]   # closed over open when it is bound',
  ].join('\n');
}
