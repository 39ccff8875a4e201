// The allow-table of imports: what is not here is forbidden. Rooms are folders of the top level; docs/decisions/0001 says why.

/** Each room, and the rooms it may import from. */
const rooms = {
  domain: ['domain'],
  'server/store': ['domain', 'server', 'prisma/generated'],
  server: ['domain', 'server', 'messages'],
  components: ['domain', 'components', 'messages'],
  app: ['domain', 'components', 'messages'],
  messages: ['messages'],
  prisma: ['domain', 'prisma', 'server'],
  launch: ['launch', 'prisma'],
  tests: [
    'domain',
    'server',
    'components',
    'app',
    'messages',
    'prisma',
    'launch',
    'tests',
    'bench',
  ],
  bench: ['domain', 'server', 'prisma', 'launch', 'bench', 'tests'],
};

/** Files that a page, an action or a route may use of the server: its doors, and its stores. */
const doors = [
  'action',
  'agreement-stream',
  'article-columns',
  'assignment-schema',
  'auth-provider',
  'auth-route',
  'claim-schema',
  'command-schema',
  'demo',
  'download',
  'evidence-fetching',
  'facts-schema',
  'gate',
  'growth-stream',
  'headers',
  'locale',
  'page',
  'reading',
  'route',
  'session',
  'source-schema',
  'theme',
  'way-back',
];
const throughDoors = `^server/((${doors.join('|')})\\.ts$|store/)`;

const allowed = Object.entries(rooms).map(([from, to]) => ({
  from: { path: `^${from}/` },
  to: { path: `^(${to.join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'text-imports-nobody',
      comment: 'The craft of text knows nothing of annotations, sources or people.',
      severity: 'error',
      from: { path: '^domain/text/' },
      to: { path: '^domain/', pathNot: '^domain/(text/|outcome\\.ts$)' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No React, Next, Prisma or Node in the domain.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: '(^|/)node_modules/(react|next|next-auth|next-intl|@prisma|pg)(/|$)' },
    },
    {
      name: 'domain-is-pure-of-node',
      severity: 'error',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'prisma-only-in-stores',
      severity: 'error',
      from: {
        path: '^(server|app|components)/',
        pathNot: '^server/(db\\.ts$|(attempts|live)\\.ts$|store/)',
      },
      to: { path: '(^prisma/generated/|(^|/)node_modules/(@prisma|pg)/)' },
    },
    {
      name: 'next-auth-only-in-auth',
      severity: 'error',
      from: {
        path: '^(server|app|components)/',
        pathNot: '^server/auth|^server/session|^app/api/auth/',
      },
      to: { path: '(^|/)node_modules/next-auth/' },
    },
    {
      name: 'app-by-the-doors',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^server/', pathNot: throughDoors },
    },
    {
      name: 'links-fetch-nothing-ahead',
      comment: 'Links are components/ui/link.tsx, which says why.',
      severity: 'error',
      from: { path: '^(app|components)/', pathNot: '^components/ui/link\\.tsx$' },
      to: { path: '(^|/)node_modules/next/link\\.' },
    },
    {
      name: 'ui-has-no-domain-words',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(domain|components/(?!ui/))' },
    },
  ],
  allowed: [
    ...allowed,
    { from: { path: '^app/' }, to: { path: '^(app|server)/' } },
    { from: { path: '^server/demo\\.ts$' }, to: { path: '^prisma/seed/' } },
    { from: { path: '^proxy\\.ts$' }, to: { path: '^server/headers\\.ts$' } },
    {
      from: {},
      to: { pathNot: '^(domain|server|components|app|messages|prisma|launch|tests|bench)/' },
    },
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(prisma/generated|\\.next)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
