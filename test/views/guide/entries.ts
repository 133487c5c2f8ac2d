import type { GuideEntry } from '../../../src/domain/guide';

export const BACK_END: GuideEntry = {
  id: 'back-end-web',
  kind: 'specialization',
  name: 'Back-End Web',
  summary: 'Builds what users do not see.',
  duties: ['Store data'],
  levels: [],
  used: [],
  history: [],
  related: ['Python', 'Redis', 'Linux'],
  alternatives: [],
  skills: [{ topic: 'Servers', items: ['Nginx', 'Linux'] }],
};

export const PYTHON: GuideEntry = {
  id: 'python',
  kind: 'technology',
  name: 'Python',
  summary: 'A general-purpose language.',
  duties: [],
  levels: [
    {
      level: 'Junior',
      years: { from: 0, to: 2 },
      yearlyFrom: 50_000,
      yearlyTo: 70_000,
      duties: ['Writes scripts', 'Has changes reviewed'],
    },
    {
      level: 'Expert',
      years: { from: 8, to: null },
      yearlyFrom: 120_000,
      yearlyTo: null,
      duties: ['Sets the direction'],
    },
  ],
  used: ['Web crawling'],
  history: ['Begun in 1989.'],
  related: ['Python', 'Redis', 'COBOL'],
  alternatives: [{ name: 'Go', pros: ['Static types'], cons: ['Fewer libraries'] }],
  skills: [],
};

export const DJANGO: GuideEntry = {
  ...PYTHON,
  id: 'django',
  name: 'Django',
  summary: 'A framework for sites.',
  levels: [
    {
      level: 'Expert',
      years: { from: 8, to: null },
      yearlyFrom: 140_000,
      yearlyTo: null,
      duties: ['Plans with clients'],
    },
  ],
};
