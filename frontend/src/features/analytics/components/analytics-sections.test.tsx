import { useQuery } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Analytics } from '../../../api/contract';
import { analyticsQuery } from '../../../api/get-analytics';
import { analyticsOf } from '../../../testing/fixtures/analytics';
import { FTSE } from '../../../testing/fixtures/instruments';
import { none, problem } from '../../../testing/handlers';
import { renderRoutes } from '../../../testing/render-app';
import { server } from '../../../testing/server';
import { AnalyticsSections } from './analytics-sections';
import { CalendarSection } from './calendar-section';
import { SeasonalitySection } from './seasonality-section';

function Sections() {
  return <AnalyticsSections instrument={FTSE} query={useQuery(analyticsQuery('FTSE'))} />;
}

const open = () => renderRoutes([{ path: '/', element: <Sections /> }]);
const with_ = (change: Partial<Analytics>) =>
  server.use(
    http.get('*/api/indices/FTSE/analytics', () => HttpResponse.json({ ...analyticsOf(FTSE), ...change })),
  );

it('widths_shouldSayWhetherTheyAreMuch', async () => {
  open();
  expect(await screen.findByText(/^The next day’s 80/)).toHaveTextContent(
    /^The next day’s 80\s% range is 4\.9\s% wide, wider than 96\s% of those of the last five years \(n = 1,257\)\.$/,
  );
  const rows = screen.getAllByRole('row').slice(1, 4);
  expect(rows[0]).toHaveTextContent(/^next day−2\.6 to \+2\.3\s%4\.9\s%96\s%n = 1,257\+13\s%\+168\s%$/);
  expect(rows[2]).toHaveTextContent(/^next month−5\.9 to \+8\.5\s%14\.4\s%–n = 12––$/);
});

it('widthsOfAShortHistory_shouldNotBeCalledMuchOrLittle', async () => {
  const [next, ...others] = analyticsOf(FTSE).widths;
  with_({ widths: [{ ...next, percentile: null } as Analytics['widths'][number], ...others] });
  open();
  expect(await screen.findByText(/too few sessions yet to say whether that is much\.$/)).toBeVisible();
});

it('rangesDrawn_shouldBeThoseChosenWithWhatCame', async () => {
  open();
  expect(
    await screen.findByRole('img', {
      name: /^The next day’s range and what came, two years\. 31 of 39 moves were inside \(79\s%\)\.$/,
    }),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Next month' }));
  expect(screen.getByRole('img', { name: /^The next month’s range.* 16 of 20 moves/ })).toBeVisible();
});

it('position_shouldSayHowFarFromTheHighAndFromTheLongLine', async () => {
  open();
  expect(await screen.findByText(/below the highest close/)).toHaveTextContent(
    /^10\.2\s% below the highest close, of 20 Jul 1998, and 19 sessions under it since\. So far below its high, or farther, were 67\s% of its 3,941 sessions\.$/,
  );
  expect(screen.getByText(/lowest close of 52 weeks/)).toHaveTextContent(/^19\s% of the way.*\(n = 252\)\.$/);
  expect(screen.getByText(/mean of the last 200 closes/)).toHaveTextContent(
    /^7\.7\s% below the mean of the last 200 closes, for 9 sessions in a row\.$/,
  );
});

it('highestCloseOfAll_shouldBeSaid', async () => {
  const { position } = analyticsOf(FTSE);
  with_({ position: { ...position, average: null, drawdown: { ...position.drawdown, sessions: 0 } } });
  open();
  expect(await screen.findByText('The last close is the highest there has been.')).toBeVisible();
  expect(screen.getByText('There are fewer than 200 sessions yet.')).toBeVisible();
});

it('shape_shouldCompareTheEndsOfForecastAndHistory', async () => {
  open();
  expect(await screen.findByText(/^The forecast of the close 5 sessions ahead/)).toHaveTextContent(
    /2\.5\s% each to changes below −3\.5\s% and above \+3\.4\s%.*below −2\.5\s% and above \+2\.6\s% \(n = 1,258, overlapping\)\.$/,
  );
  await userEvent.click(screen.getByText('The shape in numbers'));
  expect(screen.getByRole('row', { name: /^−4\.0 to −2\.0\s%/ })).toHaveTextContent(/25\.0\s%20\.0\s%/);
});

it('heatMap_shouldHaveRecentAboveAndFiveYearsBelowTheDiagonalWithTheReadersIndexMarked', async () => {
  open();
  const map = await screen.findByRole('table', { name: /^Correlations of daily moves/ });
  const [ftse, gspc] = within(map).getAllByRole('row').slice(1);
  expect(ftse).toHaveTextContent(/^FTSE 100–0\.56, n = 60, 95\s% interval 0\.51 to 0\.610\.42, n = 60/);
  expect(gspc).toHaveTextContent(/^S&P 5000\.67, n = 1,232, .*–−0\.12, n = 60/);
  expect(within(map).getByRole('rowheader', { name: 'FTSE 100' })).toHaveClass('own');
  expect(within(map).getByText(/^0\.56/)).toHaveAttribute(
    'title',
    expect.stringMatching(/^n = 60, 95\s% interval 0\.51 to 0\.61$/),
  );
});

it('followers_shouldSayHowFarNewYorkWasFollowed', async () => {
  open();
  const table = await screen.findByRole('table', { name: /^How far an index followed New York/ });
  expect(within(table).getByRole('row', { name: /^FTSE 100/ })).toHaveTextContent(
    /0\.42 n = 60.*0\.21 n = 1,232/,
  );
});

it('instrumentWithoutCompanyAndShape_shouldLeaveThemOut', async () => {
  with_({ company: null, shape: null });
  open();
  expect(await screen.findByRole('heading', { name: 'Where it stands' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'With other indices' })).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'The shape of the next week' })).not.toBeInTheDocument();
});

it('noStatistics_shouldShowNothing', async () => {
  server.use(http.get('*/api/indices/FTSE/analytics', none));
  open();
  await screen.findByText('Loading the statistics');
  await expect.poll(() => screen.queryByRole('heading')).toBeNull();
});

it('statisticsThatCannotBeLoaded_shouldSaySoAndOfferToTryAgain', async () => {
  let fails = true;
  server.use(
    http.get('*/api/indices/FTSE/analytics', () =>
      fails
        ? problem(500, 'Internal Server Error', 'Something failed.')
        : HttpResponse.json(analyticsOf(FTSE)),
    ),
  );
  open();
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /Could not load the statistics.*The forecast above is not affected\./,
  );
  fails = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Where it stands' })).toBeVisible();
});

it('calendar_shouldNameSessionsHolidaysAndHalfDays', () => {
  const { calendar } = analyticsOf(FTSE);
  renderRoutes([
    { path: '/', element: <CalendarSection instrument={FTSE} calendar={calendar} reports={[]} /> },
  ]);
  expect(screen.getByText('Next sessions').nextSibling).toHaveTextContent(
    /^Mon 17 Aug 1998, Tue 18 Aug 1998,/,
  );
  expect(screen.getByText('Closed').nextSibling).toHaveTextContent('Mon 31 Aug 1998');
  expect(screen.getByText('Half days').nextSibling).toHaveTextContent('Fri 13 Nov 1998, closes 12:30');
});

it('calendarOfACompany_shouldNameItsExpectedReports', () => {
  const reports = [{ date: '1998-08-18', time: 'AFTER_CLOSE', basis: 'CALENDAR' } as const];
  const { calendar } = analyticsOf(FTSE);
  renderRoutes([
    { path: '/', element: <CalendarSection instrument={FTSE} calendar={calendar} reports={reports} /> },
  ]);
  expect(screen.getByText('Expected reports').nextSibling).toHaveTextContent(
    'Tue 18 Aug 1998, after trading',
  );
});

it('calendarOfAnUnknownExchange_shouldNotClaimThatItIsNeverClosed', () => {
  const calendar = { ...analyticsOf(FTSE).calendar, holidaysKnown: false, holidays: [], halfDays: [] };
  renderRoutes([
    { path: '/', element: <CalendarSection instrument={FTSE} calendar={calendar} reports={[]} /> },
  ]);
  expect(screen.queryByText('Closed')).not.toBeInTheDocument();
  expect(screen.getByText(/holidays of this exchange are not known/)).toBeVisible();
});

it('seasons_shouldBeFoldedAndSayThatTheForecastDoesNotUseThem', async () => {
  const { seasonality } = analyticsOf(FTSE);
  renderRoutes([{ path: '/', element: <SeasonalitySection seasonality={seasonality} /> }]);
  expect(screen.getByText(/The forecast does not use them\.$/, { selector: 'summary' })).toBeVisible();
  expect(screen.getByRole('group')).not.toHaveAttribute('open');
  await userEvent.click(screen.getByText(/^Mean returns/));
  expect(screen.getByRole('img', { name: 'By month. Beyond chance: September.' })).toBeVisible();
  expect(screen.getByRole('img', { name: 'By day of the week. Chance explains them all.' })).toBeVisible();
  expect(screen.getByRole('row', { name: /^September/ })).toHaveTextContent(/−5\.0\s%7−3\.0 to \+4\.0\s%$/);
});
