import type { Specialization } from './stack';

export const QA_AUTOMATION: Specialization = {
  name: 'QA Automation',
  entries: 570,
  pay: 0.74,
  demand: 0.44,
  levels: [0.17, 0.46, 0.29, 0.08],
  common: [
    ['Git', 0.38],
    ['SQL', 0.32],
    ['Postman', 0.38],
    ['Jenkins', 0.24],
  ],
  stacks: [
    {
      core: ['Java', 'Selenium'],
      share: 0.36,
      also: [['TestNG', 0.4]],
    },
    {
      core: ['Python', 'pytest'],
      share: 0.28,
      pay: 1.03,
      also: [
        ['Selenium', 0.5],
        ['Playwright', 0.26],
      ],
    },
    {
      core: ['TypeScript', 'Playwright'],
      share: 0.24,
      pay: 1.05,
      also: [
        ['Cypress', 0.36],
        ['JavaScript', 0.6],
      ],
    },
    { core: ['JavaScript', 'Cypress'], share: 0.12, also: [] },
  ],
};

export const QA_MANUAL: Specialization = {
  name: 'QA Manual',
  entries: 645,
  pay: 0.52,
  demand: 0.2,
  levels: [0.34, 0.44, 0.18, 0.04],
  common: [
    ['SQL', 0.42],
    ['Git', 0.2],
  ],
  stacks: [
    { core: ['Postman'], share: 0.76, also: [['Charles Proxy', 0.22]] },
    { core: ['Jira'], share: 0.24, also: [] },
  ],
};

export const EMBEDDED: Specialization = {
  name: 'Embedded',
  entries: 145,
  pay: 0.93,
  demand: 0.46,
  levels: [0.06, 0.4, 0.38, 0.16],
  common: [
    ['Linux', 0.5],
    ['Git', 0.3],
  ],
  stacks: [
    { core: ['C', 'C++'], share: 0.6, also: [['FreeRTOS', 0.4]] },
    { core: ['C'], share: 0.3, pay: 0.95, also: [['FreeRTOS', 0.46]] },
    { core: ['Rust'], share: 0.06, pay: 1.14, also: [['C', 0.6]] },
    { core: ['VHDL'], share: 0.04, pay: 1.02, also: [['Verilog', 0.5]] },
  ],
};

export const DESKTOP: Specialization = {
  name: 'Desktop',
  entries: 95,
  pay: 0.85,
  demand: 0.3,
  common: [['Git', 0.34]],
  stacks: [
    { core: ['C++', 'Qt'], share: 0.5, also: [['Python', 0.2]] },
    { core: ['C#', 'WPF'], share: 0.46, also: [['.NET', 0.7]] },
    { core: ['Delphi'], share: 0.04, pay: 0.8, also: [] },
  ],
};

export const BLOCKCHAIN: Specialization = {
  name: 'Blockchain',
  entries: 55,
  pay: 1.12,
  demand: 0.4,
  common: [
    ['JavaScript', 0.4],
    ['TypeScript', 0.3],
  ],
  stacks: [
    { core: ['Solidity'], share: 0.7, also: [['Node.js', 0.4]] },
    { core: ['Rust'], share: 0.3, pay: 1.08, also: [['Solidity', 0.3]] },
  ],
};

export const BUSINESS_SYSTEMS: Specialization = {
  name: 'Business Systems',
  entries: 85,
  pay: 0.9,
  demand: 0.4,
  common: [['SQL', 0.4]],
  stacks: [
    { core: ['Salesforce'], share: 0.6, also: [['JavaScript', 0.36]] },
    { core: ['SAP'], share: 0.3, pay: 1.06, also: [['ABAP', 0.6]] },
    { core: ['Microsoft Dynamics'], share: 0.1, also: [['C#', 0.5]] },
  ],
};

/** So few candidates that most of its cells hold back their figures. */
export const MAINFRAME: Specialization = {
  name: 'Mainframe',
  entries: 9,
  pay: 0.98,
  demand: 0.5,
  levels: [0.04, 0.2, 0.36, 0.4],
  common: [['SQL', 0.5]],
  stacks: [{ core: ['COBOL'], share: 1, also: [['Java', 0.2]] }],
};
