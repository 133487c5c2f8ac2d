import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Choice } from '../../src/ui/choice';

const optionsOf = (...labels: string[]) => labels.map((label) => ({ value: label, label }));

test('short names stand side by side', async () => {
  const onChange = vi.fn();
  render(
    <Choice label="Guide to" value="Go" options={optionsOf('Go', 'Rust')} onChange={onChange} />,
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Rust' }));
  expect(onChange).toHaveBeenCalledWith('Rust');
});

test('names that would not fit beside a title become a list', async () => {
  const onChange = vi.fn();
  const names = optionsOf('Back-End Web + Python without Django', 'Front-End Web + TypeScript');
  render(
    <Choice label="Guide to" value={names[0]?.value ?? ''} options={names} onChange={onChange} />,
  );
  expect(screen.queryByRole('radio')).toBeNull();
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Guide to' }),
    'Front-End Web + TypeScript',
  );
  expect(onChange).toHaveBeenCalledWith('Front-End Web + TypeScript');
});
