import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/app';
import { Notices } from '../../src/app/notices';
import { Problem } from '../../src/domain/problem';
import { useSession } from '../../src/state/session';
import { datasetOf } from '../views/support/datasets';

const problem = new Problem(
  'catalogue-unreachable',
  'The catalogue did not answer.',
  'Check the address in config.json, or open a file.',
  'api/catalogue.json',
);

beforeEach(() => {
  useSession.setState({
    catalogue: [],
    dataset: null,
    openedAt: null,
    opening: '',
    problem: null,
    dropped: [],
  });
});

describe('the page without data', () => {
  it('says what is on its way, at its final size', () => {
    render(<App />);
    expect(screen.getByText('Loading the catalogue')).toBeTruthy();
    act(() => useSession.setState({ opening: 'Sample market' }));
    expect(screen.getByText('Loading Sample market')).toBeTruthy();
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  });

  it('says what happened, where, and what to do', async () => {
    useSession.setState({ opening: null, problem });
    render(<App />);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The catalogue did not answer.');
    expect(alert.textContent).toContain('Check the address in config.json');
    expect(alert.textContent).toContain('api/catalogue.json');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('offers the other data sets of the catalogue', async () => {
    useSession.setState({ opening: null, problem, catalogue: [datasetOf().description] });
    render(<App />);
    expect(await screen.findByRole('button', { name: 'Open Market sample' })).toBeTruthy();
  });
});

describe('the keyboard', () => {
  it('can skip what stands before the figures', async () => {
    render(<App />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Skip to the figures');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(window.location.hash).toBe('');
  });
});

describe('notices of the whole page', () => {
  it('name what a link asked for in vain, until dismissed', async () => {
    useSession.setState({ dropped: ['years “x”', 'bin “3”'] });
    render(<Notices />);
    expect(screen.getByText(/years “x” and bin “3”/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/years/)).toBeNull();
  });

  it('keep the last good data with their time when newer data cannot be had', () => {
    vi.spyOn(Date.prototype, 'toLocaleTimeString').mockReturnValue('13:40');
    useSession.setState({ dataset: datasetOf(), openedAt: 0, opening: null, problem });
    render(<Notices />);
    const notice = screen.getByRole('status');
    expect(notice.textContent).toContain('You see the data of 13:40.');
    expect(notice.textContent).toContain('The catalogue did not answer.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('say what is being opened while the old figures stay', () => {
    useSession.setState({ dataset: datasetOf(), opening: 'A survey' });
    render(<Notices />);
    expect(screen.getByRole('status').textContent).toContain('Opening: A survey');
  });
});
