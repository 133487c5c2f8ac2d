import type { Specialization, Stack } from './stack';

const PYTHON_TOOLS = [
  ['Celery', 0.3],
  ['Pandas', 0.17],
  ['NumPy', 0.12],
  ['SQLAlchemy', 0.2],
] as const;

/** Most Django candidates name Python as well, but not all. */
const DJANGO: Stack = {
  core: ['Django'],
  share: 225,
  pay: 1.03,
  demand: 1.02,
  levels: [0.15, 0.33, 0.33, 0.19],
  also: [
    ['Python', 0.94],
    ['Django REST Framework', 0.56],
    ['Flask', 0.22],
    ['FastAPI', 0.18],
    ['JavaScript', 0.3],
    ['Nginx', 0.22],
    ...PYTHON_TOOLS,
  ],
};

const PYTHON: Stack = {
  core: ['Python'],
  share: 298,
  pay: 0.98,
  demand: 1.02,
  levels: [0.15, 0.37, 0.31, 0.17],
  also: [['FastAPI', 0.44], ['Flask', 0.4], ['Go', 0.06], ['JavaScript', 0.2], ...PYTHON_TOOLS],
};

const JAVA: Stack = {
  core: ['Java'],
  share: 590,
  pay: 1.08,
  demand: 0.46,
  also: [
    ['Spring', 0.82],
    ['Hibernate', 0.48],
    ['Kotlin', 0.18],
    ['Scala', 0.03],
    ['Python', 0.03],
    ['Oracle', 0.14],
  ],
};

const PHP: Stack = {
  core: ['PHP'],
  share: 560,
  pay: 0.9,
  demand: 0.36,
  also: [
    ['Laravel', 0.55],
    ['Symfony', 0.3],
    ['WordPress', 0.12],
    ['JavaScript', 0.45],
    ['Nginx', 0.2],
    ['Python', 0.01],
  ],
};

const NODE: Stack = {
  core: ['Node.js', 'JavaScript'],
  share: 500,
  pay: 1.05,
  demand: 0.42,
  also: [
    ['TypeScript', 0.78],
    ['NestJS', 0.48],
    ['Express.js', 0.5],
    ['GraphQL', 0.24],
    ['React', 0.22],
    ['Python', 0.03],
  ],
};

const DOTNET: Stack = {
  core: ['C#', '.NET'],
  share: 350,
  pay: 1.04,
  demand: 0.4,
  also: [
    ['ASP.NET Core', 0.7],
    ['Entity Framework', 0.42],
    ['Microsoft SQL Server', 0.55],
    ['Azure', 0.4],
    ['JavaScript', 0.2],
  ],
};

const OTHERS: readonly Stack[] = [
  {
    core: ['Go'],
    share: 180,
    pay: 1.15,
    demand: 0.7,
    also: [
      ['gRPC', 0.4],
      ['Kafka', 0.3],
      ['Python', 0.06],
    ],
  },
  {
    core: ['Ruby'],
    share: 110,
    pay: 1.08,
    demand: 0.6,
    also: [
      ['Ruby on Rails', 0.9],
      ['JavaScript', 0.3],
    ],
  },
  { core: ['Scala'], share: 36, pay: 1.15, demand: 0.5, also: [['Kafka', 0.5]] },
  {
    core: ['Elixir'],
    share: 18,
    pay: 1.14,
    demand: 0.5,
    also: [
      ['Phoenix', 0.8],
      ['Erlang', 0.12],
    ],
  },
  { core: ['Rust'], share: 18, pay: 1.16, demand: 0.6, also: [['Go', 0.2]] },
  { core: ['Clojure'], share: 3, pay: 1.12, demand: 0.5, also: [['Java', 0.3]] },
  { core: ['Perl'], share: 4, pay: 0.9, demand: 0.3, also: [['PHP', 0.2]] },
];

export const BACK_END_WEB: Specialization = {
  name: 'Back-End Web',
  entries: 2892,
  pay: 1,
  demand: 1,
  common: [
    ['Git', 0.4],
    ['PostgreSQL', 0.48],
    ['Docker', 0.46],
    ['Redis', 0.29],
    ['AWS', 0.33],
    ['MySQL', 0.22],
    ['MongoDB', 0.18],
    ['RabbitMQ', 0.13],
    ['Kafka', 0.08],
    ['Kubernetes', 0.14],
    ['Linux', 0.16],
    ['Elasticsearch', 0.09],
  ],
  stacks: [DJANGO, PYTHON, JAVA, PHP, NODE, DOTNET, ...OTHERS],
};
