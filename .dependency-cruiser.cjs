// Who may import whom. One list, read from top to bottom: each may import those beneath it, never those above.
const ORDER = [
  'apps/api',
  'libs/insight',
  'libs/rotation',
  'libs/skill',
  'libs/certification',
  'libs/learning',
  'libs/organisation',
  'libs/platform',
  'libs/vocabulary',
];

const upwards = ORDER.slice(1).map((folder, index) => ({
  name: `${folder.replace('/', '-')}-imports-upwards`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: `^(${ORDER.slice(0, index + 1).join('|')}|apps/web|seeds|migrations)/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'through-the-index',
      comment: 'From outside a lib, import its index.ts.',
      severity: 'error',
      from: { path: '^(apps|libs/([^/]+)|seeds)/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^libs/[^/]+/',
        pathNot: ['^libs/[^/]+/index\\.ts$', '^libs/$2/', '^libs/platform/embedded-postgres/index\\.ts$'],
      },
    },
    {
      name: 'web-takes-vocabulary-only',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(apps/api|seeds|migrations|libs/(?!vocabulary/))' },
    },
    {
      name: 'vocabulary-is-pure',
      severity: 'error',
      from: { path: '^libs/vocabulary/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/vocabulary/' },
    },
    {
      name: 'no-circular',
      comment: 'Entities that know each other use type imports.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-package',
      severity: 'error',
      from: { path: '^(apps/api|libs|migrations|seeds)/', pathNot: '(\\.spec|spec-support)\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.cache|apps/web/src/gql)(/|$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
