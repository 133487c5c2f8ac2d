import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DataTable } from '../../src/ui/data-table';
import { NumberField } from '../../src/ui/number-field';
import { Panel } from '../../src/ui/panel';
import { RangeSliders } from '../../src/ui/range-sliders';
import { Segmented } from '../../src/ui/segmented';
import { FailedState } from '../../src/ui/states';

function UnitSwitch() {
  const [unit, setUnit] = useState<'month' | 'year'>('month');
  const options = [
    { value: 'month', label: 'Month' },
    { value: 'year', label: 'Year' },
  ] as const;
  return <Segmented label="Amounts per" value={unit} options={options} onChange={setUnit} />;
}

describe('a segmented choice', () => {
  it('is one tab stop whose options the arrows move through', async () => {
    vi.stubGlobal('CSS', { escape: (text: string) => text });
    render(<UnitSwitch />);
    const group = screen.getByRole('radiogroup', { name: 'Amounts per' });
    await userEvent.tab();
    expect(within(group).getByRole('radio', { name: 'Month' })).toHaveProperty('checked', true);
    await userEvent.keyboard('{ArrowRight}');
    expect(within(group).getByRole('radio', { name: 'Year' })).toHaveProperty('checked', true);
  });
});

describe('a number field', () => {
  it('hands over what was typed on Enter, as people write it', async () => {
    const onChange = vi.fn();
    render(<NumberField label="Budget" value={null} onChange={onChange} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Budget' }), '5.5k{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(5500);
  });

  it('marks what is no number, hands nothing over, and goes back on Escape', async () => {
    const onChange = vi.fn();
    render(<NumberField label="Budget" value={7000} onChange={onChange} />);
    const field = screen.getByRole('textbox', { name: 'Budget' });
    await userEvent.clear(field);
    await userEvent.type(field, 'much{Enter}');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.type(field, '{Escape}');
    expect(field).toHaveProperty('value', '7000');
  });

  it('is emptied to no bound', async () => {
    const onChange = vi.fn();
    render(<NumberField label="Budget" value={7000} onChange={onChange} />);
    await userEvent.clear(screen.getByRole('textbox', { name: 'Budget' }));
    await userEvent.tab();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('two sliders', () => {
  it('are named, say their value in words, and never cross', () => {
    render(
      <RangeSliders
        label="Years"
        min={0}
        max={10}
        step={1}
        from={2}
        to={8}
        format={(value) => `${value} years`}
        onChange={() => undefined}
      />,
    );
    const from = screen.getByRole('slider', { name: 'Years from' });
    expect(from.getAttribute('aria-valuetext')).toBe('2 years');
    expect(screen.getByRole('slider', { name: 'Years to' })).toHaveProperty('value', '8');
  });
});

describe('a panel', () => {
  const table = () => (
    <DataTable
      caption="Offers by salary"
      columns={[{ label: 'Bucket' }, { label: 'Python', figures: true }]}
      rows={[
        ['5k+', '200'],
        ['5.5k+', null],
      ]}
    />
  );

  it('is a region with its heading, and shows its numbers as a table on demand', async () => {
    render(
      <Panel title="Offers by salary" finding="Python peaks at $7.5k+." table={table}>
        drawing
      </Panel>,
    );
    expect(screen.getByRole('region', { name: 'Offers by salary' })).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Table', expanded: false }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual(['BucketPython', '5k+200', '5.5k+–']);
  });
});

describe('states', () => {
  it('of failure say what happened, what to do and where, and try again', async () => {
    const retry = vi.fn();
    const problem = {
      code: 'source-unreachable',
      message: 'The catalogue did not answer.',
      remedy: 'Check the address.',
      place: 'api/catalogue.json',
    } as const;
    render(<FailedState problem={problem} onRetry={retry} />);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('The catalogue did not answer.');
    expect(alert.textContent).toContain('Check the address.');
    expect(alert.textContent).toContain('api/catalogue.json');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });
});
