import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { HISTORIES } from '../../testing/fixtures/histories';
import { FTSE } from '../../testing/fixtures/instruments';
import { problem } from '../../testing/handlers';
import { renderRoutes } from '../../testing/render-app';
import { server } from '../../testing/server';
import type { ChartChoice } from './chart-choice';
import { useBars } from './use-bars';

const ALL = HISTORIES.FTSE ?? [];
const RECENT = ALL.slice(-300);

function Counted(choice: Pick<ChartChoice, 'range' | 'pane'>) {
  const { bars, remark, wantMore } = useBars(FTSE, RECENT, choice);
  return (
    <button type="button" onClick={wantMore}>
      {bars.length} {remark}
    </button>
  );
}

function open(choice: Pick<ChartChoice, 'range' | 'pane'>) {
  renderRoutes([{ path: '/', element: <Counted {...choice} /> }]);
  return screen.getByRole('button');
}

it('timeframeOfAYear_shouldNeedNoOlderBars', async () => {
  let asked = false;
  server.use(
    http.get('*/api/instruments/FTSE/history', () => {
      asked = true;
      return HttpResponse.json({});
    }),
  );
  expect(open({ range: '1Y', pane: 'none' })).toHaveTextContent(/^300$/);
  expect(asked).toBe(false);
});

it.each([
  { range: '5Y', pane: 'none' },
  { range: 'Max', pane: 'none' },
  { range: '6M', pane: 'drawdown' },
] as const)('%j_shouldLoadTheWholeHistory', async (choice) => {
  open(choice);
  expect(screen.getByText('300 Loading older prices…')).toBeVisible();
  expect(await screen.findByText(ALL.length)).toBeVisible();
});

it('chartMovedToItsOldestBar_shouldGetMore', async () => {
  await userEvent.click(open({ range: '6M', pane: 'none' }));
  expect(await screen.findByText(ALL.length)).toBeVisible();
});

it('olderBarsThatCannotBeLoaded_shouldLeaveTheNewest', async () => {
  server.use(http.get('*/api/instruments/FTSE/history', () => problem(503, 'Unavailable', 'Later.')));
  open({ range: 'Max', pane: 'none' });
  expect(await screen.findByText('300 Older prices are unavailable right now.')).toBeVisible();
});
