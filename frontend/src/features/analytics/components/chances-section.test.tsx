import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Forecast } from '../../../api/contract';
import { analyticsOf } from '../../../testing/fixtures/analytics';
import { FORECASTS } from '../../../testing/fixtures/forecasts';
import { HISTORIES } from '../../../testing/fixtures/histories';
import { FTSE } from '../../../testing/fixtures/instruments';
import { renderRoutes } from '../../../testing/render-app';
import { ChancesSection } from './chances-section';

function open(query = '', forecast = FORECASTS.FTSE as Forecast) {
  const section = (
    <ChancesSection forecast={forecast} bars={HISTORIES.FTSE ?? []} analytics={analyticsOf(FTSE)} />
  );
  return renderRoutes([{ path: '/', element: section }], `/${query}`);
}

const sentence = () => screen.getByText(/^Chance that/);
const line = () => screen.getByRole('slider', { name: 'Price' });
const field = () => screen.getByRole('spinbutton', { name: /^Closes above/ });

it('line_shouldBeginAtARoundPriceByTheLastClose', () => {
  open();
  expect(sentence()).toHaveTextContent(
    /^Chance that the FTSE 100 closes above 5,450 on Friday 11 September 1998: 5\d\s%$/,
  );
});

it('address_shouldNameThePriceAndTheSession', () => {
  open('?above=5565&by=1998-08-23');
  // The fixture is log-normal: ln(5565 / 5455) is 0.77 standard deviations of five sessions above its median.
  expect(sentence()).toHaveTextContent(/above 5,565 on Friday 21 August 1998: 22\s%$/);
});

it('price_shouldBeTypedAndKeptInTheAddress', async () => {
  const router = open('?by=1998-08-21');
  await userEvent.clear(field());
  expect(screen.getByText('Type a price above 0.')).toBeVisible();
  expect(field()).toBeInvalid();
  await userEvent.type(field(), '5565');
  expect(sentence()).toHaveTextContent(/above 5,565 on Friday 21 August 1998: 22\s%$/);
  expect(router.state.location.search).toBe('?by=1998-08-21&above=5565');
  expect(screen.queryByText('Type a price above 0.')).not.toBeInTheDocument();
});

it('session_shouldBeChosen', async () => {
  const router = open('?above=5565');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'On' }), 'Mon 17 Aug 1998');
  expect(sentence()).toHaveTextContent(/above 5,565 on Monday 17 August 1998: 4\s%$/);
  expect(router.state.location.search).toBe('?above=5565&by=1998-08-17');
});

it('arrowKeys_shouldMoveTheLineAndTheAddressWhenTheyAreLetGo', () => {
  const router = open('?above=5500&by=1998-08-21');
  fireEvent.keyDown(line(), { key: 'ArrowUp' });
  fireEvent.keyDown(line(), { key: 'ArrowUp', shiftKey: true });
  fireEvent.keyDown(line(), { key: 'ArrowLeft' });
  expect(sentence()).toHaveTextContent(/above 5,555 on Thursday 20 August 1998/);
  expect(field()).toHaveValue(5555);
  expect(router.state.location.search).toBe('?above=5500&by=1998-08-21');
  fireEvent.keyUp(line(), { key: 'ArrowLeft' });
  expect(router.state.location.search).toBe('?above=5555&by=1998-08-20');
});

it('homeAndEnd_shouldGoToTheEndsOfTheFan', () => {
  open('?above=5500&by=1998-08-21');
  const at = (name: string) => Number(line().getAttribute(`aria-value${name}`));
  fireEvent.keyDown(line(), { key: 'End' });
  expect(at('max') - at('now')).toBeLessThan(10);
  fireEvent.keyDown(line(), { key: 'Home' });
  expect(at('now') - at('min')).toBeLessThan(10);
  expect(sentence()).toHaveTextContent(/on Friday 21 August 1998/);
});

it('otherKeys_shouldStayWithThePage', () => {
  open('?above=5500');
  expect(fireEvent.keyDown(line(), { key: 'Tab' })).toBe(true);
  expect(fireEvent.keyDown(line(), { key: 'ArrowDown' })).toBe(false);
});

it('line_shouldBeReadAloudAsTheSentence', () => {
  open('?above=5565&by=1998-08-21');
  expect(line()).toHaveAttribute('aria-valuetext', sentence().textContent);
  expect(line()).toHaveAttribute('aria-valuenow', '5565');
});

it('priceFarFromTheFan_shouldBeNearlyCertain', () => {
  open('?above=1');
  expect(sentence()).toHaveTextContent(/: over 99\s%$/);
  expect(screen.getByText(/^At or below it: under 1\s%/)).toBeVisible();
});

it('readyFigures_shouldSayWhatIsUsualAndWhatTheBackTestKept', () => {
  open();
  const [first, second] = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(first).toHaveTextContent(
    /^higher in the next session Mon 17 Aug 199853\s%55\s%, 95\s% interval 50 to 60\s%n = 1,25853\s%, chance alone 47 to 59\s%49\s%n = 250$/,
  );
  expect(second).toHaveTextContent(
    /^2\s% or more down 5 sessions ahead Fri 21 Aug 199824\s%11\s%n = 12not back-tested yet$/,
  );
});

it('forecastWithoutSessions_shouldShowNoLine', () => {
  open('', { ...(FORECASTS.FTSE as Forecast), horizons: [] });
  expect(screen.queryByRole('slider')).not.toBeInTheDocument();
});
