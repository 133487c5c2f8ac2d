import { expect, test } from 'vitest';
import { readCurrency } from '../../../src/data/reading/currency';
import { readEnglish } from '../../../src/data/reading/english';
import { readExperience } from '../../../src/data/reading/experience';
import { readItems } from '../../../src/data/reading/items';
import { readMode } from '../../../src/data/reading/mode';
import { readSeniority } from '../../../src/data/reading/seniority';
import { separatorOf } from '../../../src/data/reading/separator';
import { readStatus } from '../../../src/data/reading/status';

test.each([
  ['EN', 'Junior'],
  ['Jr', 'Junior'],
  ['Strong Junior', 'Junior'],
  ['entry-level', 'Junior'],
  ['MI', 'Middle'],
  ['Mid', 'Middle'],
  ['Regular', 'Middle'],
  ['SE', 'Senior'],
  ['Sr.', 'Senior'],
  ['senior software engineer', 'Senior'],
  ['EX', 'Expert'],
  ['Lead / Team Lead', 'Expert'],
  ['Tech Lead', 'Expert'],
  ['Staff', 'Expert'],
  ['Senior Principal', 'Expert'],
  ['Architect', 'Expert'],
  ['Head', 'Expert'],
  ['Архітектор', 'Expert'],
  ['Intern', null],
  ['Intern/Trainee', null],
  ['Manager', null],
  ['Senior Manager', null],
  ['Junior / Middle', null],
  ['CEO / C-level (Chief) / Director / VP', null],
  ['Немає тайтлу', null],
])('seniority %j is %j', (text, level) => {
  expect(readSeniority(text)).toBe(level);
});

test.each([
  ['3', 3],
  ['1,5', 1.5],
  ['3-5', 4],
  ['2 - 5 years', 3.5],
  ['6 – 10 years', 8],
  ['від 4 до 6 років', 5],
  ['less than a year', 0.5],
  ['<1', 0.5],
  ['< 1 year', 0.5],
  ['3 years 6 months', 3.5],
  ['2 роки і 3 місяці', 2.25],
  ['1 year, 1 month', 1 + 1 / 12],
  ['Less than 1 year', 0.5],
  ['до року', 0.5],
  ['Пів року', 0.5],
  ['10+', 10],
  ['11+ years', 11],
  ['понад 10 років', 10],
  ['10 і більше років', 10],
  ['More than 50 years', 50],
  ['3 місяці', 0.25],
  ['Менше як 3 місяці', 0.125],
  ['6 months', 0.5],
  ['no experience', 0],
  ['-3', null],
  ['2023', null],
  ['5 since 2019', null],
  ['a lot', null],
])('experience %j is %j', (text, years) => {
  expect(readExperience(text)?.years ?? null).toBe(years);
});

test.each([
  ['3-5', true],
  ['<1', true],
  ['less than a year', true],
  ['3-5 months', true],
  ['3', false],
  ['10+', false],
  ['half a year', false],
  ['3 years 6 months', false],
  ['no experience', false],
])('experience %j is the middle of a range: %j', (text, isMidpoint) => {
  expect(readExperience(text)?.isMidpoint).toBe(isMidpoint);
});

test.each([
  ['Elementary', 'Beginner'],
  ['Pre-Intermediate', 'Pre-Intermediate'],
  ['intermediate', 'Intermediate'],
  ['Upper-Intermediate', 'Upper-Intermediate'],
  ['Advanced', 'Fluent'],
  ['C2', 'Fluent'],
  ['B1 (Intermediate)', 'Intermediate'],
  ['Вище середнього', 'Upper-Intermediate'],
  ['Не знаю взагалі', 'None'],
  ['None', 'None'],
  ['?', null],
])('english %j is %j', (text, level) => {
  expect(readEnglish(text)).toBe(level);
});

test.each([
  ['Remote', 'Remote'],
  ['Fully remote', 'Remote'],
  ['Віддалено', 'Remote'],
  ['In-person', 'Office'],
  ['On-site', 'Office'],
  ['В офісі', 'Office'],
  ['Hybrid (some remote, some in-person)', 'Hybrid'],
  ['Частково віддалено, частково в офісі', 'Hybrid'],
  ['office or remote', 'Hybrid'],
  ['Flexible', 'Flexible'],
  ['I rarely work remotely', null],
  ['Never', null],
])('mode %j is %j', (text, mode) => {
  expect(readMode(text)).toBe(mode);
});

test.each([
  ['Open', 'open'],
  ['hired', 'accepted'],
  ['DECLINED', 'rejected'],
  ['on hold', null],
])('status %j is %j', (text, status) => {
  expect(readStatus(text)).toBe(status);
});

test('signs that several currencies share follow the context', () => {
  expect(readCurrency('$')).toBe('USD');
  expect(readCurrency('$', 'CAD')).toBe('CAD');
  expect(readCurrency('$$$', 'PLN')).toBe('USD');
  expect(readCurrency('kr', 'NOK')).toBe('NOK');
  expect(readCurrency('грн.')).toBe('UAH');
  expect(readCurrency('eur')).toBe('EUR');
  expect(readCurrency('xyz')).toBeNull();
});

test('multi-valued cells are split, JSON lists are read', () => {
  expect(readItems('Python; Django ;;Go', ';')).toEqual(['Python', 'Django', 'Go']);
  expect(readItems('["C++", "C, plain"]', ',')).toEqual(['C++', 'C, plain']);
  expect(readItems('[{"id": 1, "name": "Rust"}, 7]', null)).toEqual(['Rust', '7']);
  expect(readItems('[not json', ';')).toEqual(['[not json']);
  expect(readItems('C# / .NET', null)).toEqual(['C# / .NET']);
});

test('the separator is found from the values', () => {
  expect(separatorOf(['Go', 'Python;Go', 'C, plain'])).toBe(';');
  expect(separatorOf(['Java, SQL', 'Go'])).toBe(',');
  expect(separatorOf(['C# / .NET', 'Go'])).toBeNull();
  expect(separatorOf([])).toBeNull();
});
