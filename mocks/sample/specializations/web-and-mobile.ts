import type { Specialization } from './stack';

export const FRONT_END_WEB: Specialization = {
  name: 'Front-End Web',
  entries: 1860,
  pay: 0.88,
  demand: 0.42,
  levels: [0.2, 0.42, 0.28, 0.1],
  common: [
    ['JavaScript', 0.92],
    ['TypeScript', 0.68],
    ['HTML and CSS', 0.6],
    ['Git', 0.42],
    ['Sass', 0.24],
    ['GraphQL', 0.14],
    ['Jest', 0.18],
  ],
  stacks: [
    {
      core: ['React'],
      share: 0.62,
      pay: 1.02,
      demand: 1.1,
      also: [
        ['Redux', 0.5],
        ['Next.js', 0.34],
        ['Node.js', 0.16],
      ],
    },
    {
      core: ['Vue'],
      share: 0.19,
      pay: 0.97,
      also: [['Nuxt', 0.34]],
    },
    {
      core: ['Angular'],
      share: 0.18,
      also: [
        ['RxJS', 0.56],
        ['NgRx', 0.3],
      ],
    },
    { core: ['Svelte'], share: 0.008, also: [] },
    { core: ['Ember'], share: 0.0016, pay: 0.95, also: [] },
  ],
};

export const FULL_STACK_WEB: Specialization = {
  name: 'Full-Stack Web',
  entries: 780,
  pay: 0.97,
  demand: 0.5,
  levels: [0.11, 0.38, 0.35, 0.16],
  common: [
    ['JavaScript', 0.85],
    ['TypeScript', 0.6],
    ['Git', 0.36],
    ['Docker', 0.34],
    ['PostgreSQL', 0.38],
    ['AWS', 0.28],
    ['HTML and CSS', 0.34],
  ],
  stacks: [
    {
      core: ['React', 'Node.js'],
      share: 0.58,
      also: [
        ['Next.js', 0.32],
        ['NestJS', 0.34],
        ['MongoDB', 0.34],
      ],
    },
    {
      core: ['C#', '.NET'],
      share: 0.14,
      also: [
        ['Angular', 0.5],
        ['Azure', 0.36],
      ],
    },
    {
      core: ['PHP'],
      share: 0.13,
      pay: 0.87,
      also: [
        ['Laravel', 0.56],
        ['Vue', 0.44],
      ],
    },
    {
      core: ['Python'],
      share: 0.1,
      also: [
        ['Django', 0.62],
        ['React', 0.56],
      ],
    },
    { core: ['Java'], share: 0.05, also: [['Spring', 0.8]] },
  ],
};

export const MOBILE: Specialization = {
  name: 'Mobile',
  entries: 630,
  pay: 0.92,
  demand: 0.5,
  levels: [0.12, 0.4, 0.34, 0.14],
  common: [
    ['Git', 0.36],
    ['Firebase', 0.32],
    ['SQLite', 0.18],
  ],
  stacks: [
    {
      core: ['Kotlin'],
      share: 0.36,
      also: [
        ['Java', 0.56],
        ['Jetpack Compose', 0.4],
      ],
    },
    {
      core: ['Swift'],
      share: 0.34,
      pay: 1.04,
      also: [
        ['SwiftUI', 0.44],
        ['Objective-C', 0.24],
      ],
    },
    { core: ['Flutter', 'Dart'], share: 0.16, pay: 0.9, also: [] },
    {
      core: ['React Native'],
      share: 0.14,
      pay: 0.97,
      also: [
        ['JavaScript', 0.8],
        ['TypeScript', 0.6],
      ],
    },
  ],
};

export const GAME_DEVELOPMENT: Specialization = {
  name: 'Game Development',
  entries: 165,
  pay: 0.79,
  demand: 0.42,
  levels: [0.15, 0.5, 0.29, 0.06],
  common: [['Git', 0.4]],
  stacks: [
    { core: ['Unity', 'C#'], share: 0.64, also: [['Blender', 0.12]] },
    {
      core: ['Unreal Engine', 'C++'],
      share: 0.33,
      pay: 1.1,
      also: [['Blender', 0.14]],
    },
    { core: ['Godot'], share: 0.03, pay: 0.85, also: [] },
  ],
};
