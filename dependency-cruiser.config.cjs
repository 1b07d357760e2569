/** The floors of the house, lowest first: a room imports only rooms on floors below it. */
const floors = [
  ['units'],
  ['formulary', 'equations'],
  ['mechanism'],
  ['simulator'],
  ['inference'],
  ['taper'],
  ['care'],
  ['schemas', 'interchange', 'store'],
];

const rooms = floors.flatMap((floor, level) =>
  floor.map((room) => {
    const below = floors.slice(0, level).flat();
    const allowed = [room, ...below].join('|');
    return {
      name: `floor-of-${room}`,
      comment: `packages/${room} may import ${below.join(', ') || 'nothing of ours'}`,
      severity: 'error',
      from: { path: `^packages/${room}/src`, pathNot: '\\.test\\.ts$' },
      to: { path: '^(packages|apps)/', pathNot: `^packages/(${allowed})/` },
    };
  }),
);

module.exports = {
  forbidden: [
    ...rooms,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'packages-never-import-apps',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'only-cli-starts-server',
      severity: 'error',
      from: { path: '^apps/(server|web)/src' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/server/src/api'] },
    },
    {
      name: 'engine-has-no-built-ins',
      comment: 'up to care the same code runs in Node, in a worker, in a browser',
      severity: 'error',
      from: {
        path: '^packages/(units|formulary|equations|mechanism|simulator|inference|taper|care)/src',
        pathNot: '\\.test\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-deep-imports',
      comment: 'a room is entered by its door: src/index.ts',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^packages/([^/]+)/src/', pathNot: ['^packages/$2/', '^packages/[^/]+/src/index\\.ts$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'types', 'default'] },
  },
};
