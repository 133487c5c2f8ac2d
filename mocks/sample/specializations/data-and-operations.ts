import type { Specialization } from './stack';

export const DATA_ENGINEERING: Specialization = {
  name: 'Data Engineering',
  entries: 375,
  pay: 1.06,
  demand: 0.75,
  levels: [0.06, 0.35, 0.39, 0.2],
  common: [
    ['SQL', 0.8],
    ['AWS', 0.46],
    ['Docker', 0.28],
    ['PostgreSQL', 0.3],
  ],
  stacks: [
    {
      core: ['Python', 'Spark'],
      share: 0.5,
      also: [
        ['Airflow', 0.56],
        ['Databricks', 0.32],
        ['Kafka', 0.3],
        ['Scala', 0.16],
      ],
    },
    {
      core: ['Python', 'Airflow'],
      share: 0.34,
      pay: 0.97,
      also: [
        ['dbt', 0.44],
        ['Snowflake', 0.4],
        ['Google Cloud', 0.3],
      ],
    },
    { core: ['Scala', 'Spark'], share: 0.1, pay: 1.1, also: [['Hadoop', 0.4]] },
    { core: ['Azure', 'Databricks'], share: 0.06, also: [['Python', 0.6]] },
  ],
};

export const DATA_ANALYTICS: Specialization = {
  name: 'Data Analytics',
  entries: 365,
  pay: 0.68,
  demand: 0.36,
  levels: [0.2, 0.46, 0.26, 0.08],
  common: [
    ['SQL', 0.86],
    ['Excel', 0.48],
  ],
  stacks: [
    { core: ['Power BI'], share: 0.4, also: [['Python', 0.34]] },
    { core: ['Tableau'], share: 0.34, also: [['Python', 0.4]] },
    { core: ['Python', 'Pandas'], share: 0.22, pay: 1.08, also: [['NumPy', 0.4]] },
    { core: ['R'], share: 0.04, also: [['Python', 0.3]] },
  ],
};

export const ARTIFICIAL_INTELLIGENCE: Specialization = {
  name: 'AI and Machine Learning',
  entries: 56,
  pay: 0.88,
  demand: 1.02,
  levels: [0.16, 0.44, 0.3, 0.1],
  common: [
    ['Python', 0.96],
    ['NumPy', 0.44],
    ['Pandas', 0.46],
    ['Docker', 0.26],
    ['SQL', 0.3],
  ],
  stacks: [
    { core: ['PyTorch'], share: 0.58, also: [['TensorFlow', 0.3]] },
    { core: ['TensorFlow'], share: 0.22, also: [['Keras', 0.5]] },
    { core: ['scikit-learn'], share: 0.2, also: [['Spark', 0.16]] },
  ],
};

export const DEVOPS: Specialization = {
  name: 'DevOps',
  entries: 120,
  pay: 0.86,
  demand: 1.04,
  levels: [0.06, 0.36, 0.4, 0.18],
  common: [
    ['Linux', 0.62],
    ['Docker', 0.78],
    ['Kubernetes', 0.64],
    ['Terraform', 0.55],
    ['Ansible', 0.36],
    ['Jenkins', 0.3],
    ['Python', 0.34],
    ['Git', 0.3],
  ],
  stacks: [
    { core: ['AWS'], share: 0.66, also: [['Azure', 0.16]] },
    { core: ['Azure'], share: 0.2, also: [] },
    { core: ['Google Cloud'], share: 0.14, pay: 1.04, also: [['AWS', 0.4]] },
  ],
};

export const SYSTEM_ADMINISTRATION: Specialization = {
  name: 'System Administration',
  entries: 170,
  pay: 0.6,
  demand: 0.3,
  levels: [0.16, 0.44, 0.28, 0.12],
  common: [
    ['Bash', 0.46],
    ['Nginx', 0.3],
    ['Ansible', 0.2],
  ],
  stacks: [
    { core: ['Linux'], share: 0.74, also: [['Docker', 0.4]] },
    { core: ['Windows Server'], share: 0.26, pay: 0.92, also: [['PowerShell', 0.5]] },
  ],
};

export const SECURITY: Specialization = {
  name: 'Security',
  entries: 80,
  pay: 0.92,
  demand: 0.44,
  common: [
    ['Linux', 0.56],
    ['Python', 0.42],
  ],
  stacks: [
    { core: ['Penetration Testing'], share: 0.6, also: [['Bash', 0.4]] },
    { core: ['Splunk'], share: 0.4, also: [['AWS', 0.3]] },
  ],
};
