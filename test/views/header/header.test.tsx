import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useAppearance } from '../../../src/state/appearance';
import { useChoices } from '../../../src/state/choices';
import { useSession } from '../../../src/state/session';
import { CopyLink } from '../../../src/views/header/copy-link';
import { Header } from '../../../src/views/header/header';
import { ViewSettings } from '../../../src/views/header/view-settings';
import { datasetOf } from '../support/datasets';
import { showPanel } from '../support/show-panel';

describe('the header', () => {
  it('names the data and marks what is invented', () => {
    showPanel(<Header settings={<ViewSettings />} main={<CopyLink />} />, { replies: {} });
    expect(screen.getByText('Market sample')).toBeTruthy();
    expect(screen.getByText('Sample data')).toBeTruthy();
  });

  it('does not mark real data', () => {
    showPanel(<Header settings={<ViewSettings />} main={<CopyLink />} />, {
      dataset: datasetOf({}, { synthetic: false }),
      replies: {},
    });
    expect(screen.queryByText('Sample data')).toBeNull();
  });

  it.each([
    [
      'their age before all facts',
      datasetOf(),
      /^Market sample ?newest data Dec 2024, ?\d+ months old, 60,000 rows/,
    ],
    [
      'that small groups are shown before their age',
      datasetOf({}, { smallGroups: 'shown' }),
      /^Market sample ?small groups shown, newest data Dec 2024, ?\d+ months old, 60,000 rows/,
    ],
    [
      'that small groups are shown before all facts',
      datasetOf({ months: null }, { smallGroups: 'shown', updated: null }),
      /^Market sample ?small groups shown, 60,000 rows, gross amounts, CC0 ?Sample data$/,
    ],
    [
      'the facts alone where nobody knows their age',
      datasetOf({ months: null }, { updated: null }),
      /^Market sample ?60,000 rows, gross amounts, CC0 ?Sample data$/,
    ],
  ])('says of the data %s', (_, dataset, line) => {
    showPanel(<Header />, { dataset, replies: {} });
    expect(screen.getByRole('button', { name: line })).toBeTruthy();
  });

  it('tells all about the data, and the other data sets', async () => {
    const { user } = showPanel(<Header settings={<ViewSettings />} main={<CopyLink />} />, {
      replies: {},
    });
    const other = datasetOf({}, { id: 'survey', name: 'A survey' }).description;
    useSession.setState({ catalogue: [datasetOf().description, other] });
    await user.click(screen.getByRole('button', { name: /Market sample/ }));
    const about = await screen.findByRole('dialog', { name: 'About the data' });
    expect(about.textContent).toContain('January 2020 to December 2024');
    expect(within(about).getByRole('button', { name: 'A survey' })).toBeTruthy();
  });

  it('switches between month and year, offers and candidates', async () => {
    const { user } = showPanel(<Header settings={<ViewSettings />} main={<CopyLink />} />, {
      replies: {},
    });
    await user.click(screen.getByRole('radio', { name: 'Year' }));
    await user.click(screen.getByRole('radio', { name: 'Per candidate' }));
    expect(useChoices.getState()).toMatchObject({ unit: 'year', count: 'candidate' });
  });

  it('offers no count where each row is a candidate of its own', () => {
    showPanel(<Header settings={<ViewSettings />} main={<CopyLink />} />, {
      dataset: datasetOf({ hasCandidates: false }),
      replies: {},
    });
    expect(screen.queryByRole('radiogroup', { name: 'Count' })).toBeNull();
  });

  it('changes the theme', async () => {
    const { user } = showPanel(<Header settings={<ViewSettings />} main={<CopyLink />} />, {
      replies: {},
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
    expect(useAppearance.getState().theme).toBe('dark');
  });

  it('copies the link to this view', async () => {
    const { user } = showPanel(<Header settings={<ViewSettings />} main={<CopyLink />} />, {
      choices: { dataset: 'sample' },
      replies: {},
    });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toContain('?data=sample&');
    expect(screen.getByText(/Link copied/)).toBeTruthy();
  });

  it('points at the address bar where copying is not allowed', async () => {
    const { user } = showPanel(<Header settings={<ViewSettings />} main={<CopyLink />} />, {
      replies: {},
    });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/The address bar holds the same link/)).toBeTruthy();
  });
});
