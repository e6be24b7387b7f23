import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderRoutes } from '../../../testing/render-app';
import { CompareSection } from './compare-section';

const open = (query = '') =>
  renderRoutes([{ path: '/', element: <CompareSection symbol="FTSE" suggested={['GSPC']} /> }], `/${query}`);
const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent);

it('comparison_shouldBeginWithWhatIsSuggested', async () => {
  open();
  expect(await screen.findByRole('row', { name: /^S&P 500/ })).toHaveTextContent(/−3\.3 to \+3\.4\s%/);
  expect(screen.getByRole('row', { name: /^FTSE 100/ })).toHaveTextContent(/−1\.4 to \+1\.4\s%/);
});

it('columns_shouldEachHaveOneScale', async () => {
  open();
  await screen.findByRole('row', { name: /^S&P 500/ });
  expect(screen.getByRole('columnheader', { name: /^next day/ })).toHaveTextContent(/±4\s%$/);
});

it('removed_shouldBeGoneFromTheAddressToo', async () => {
  const router = open('?compare=GSPC,KO');
  await screen.findByRole('row', { name: /^S&P 500/ });
  await userEvent.click(screen.getByRole('button', { name: 'Remove S&P 500' }));
  expect(router.state.location.search).toBe('?compare=KO');
  expect(names()).toEqual(['FTSE 100', 'KO']);
});

it('added_shouldBeKeptInTheAddress', async () => {
  const router = open();
  await userEvent.type(screen.getByRole('combobox'), 'coca');
  await userEvent.click(await screen.findByRole('option', { name: /Coca-Cola/ }));
  expect(router.state.location.search).toBe('?compare=GSPC%2CKO');
});

it('instrumentWithoutAForecast_shouldSaySo', async () => {
  open('?compare=KO');
  expect(await screen.findByText('No forecast yet; its own page can ask for one.')).toBeVisible();
});

it('address_shouldNameNoMoreThanFourAndNoneTwice', async () => {
  open('?compare=FTSE,GSPC,GSPC,KO,<b>,N225,ALV.DE');
  expect(names()).toEqual(['FTSE', 'GSPC', 'KO', 'N225']);
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  await screen.findByRole('row', { name: /^S&P 500/ });
});
