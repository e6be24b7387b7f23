import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { type ReplayStatus, replayQuery } from '../api/replay';
import { marketList } from '../testing/fixtures/markets';
import { server } from '../testing/server';
import { useReplayStatus } from './use-replay-status';

function Day() {
  return <p>{useReplayStatus()?.day ?? 'today'}</p>;
}

it('partsOfAPage_shouldShareOneObserverAndFollowTheReplay', async () => {
  server.use(
    http.get('*/api/markets', () => HttpResponse.json({ ...marketList('SAMPLE'), replay: true })),
    http.get('*/replay', () => HttpResponse.json({ day: '1998-08-13', start: '1998-08-13', next: null })),
  );
  const client = new QueryClient();
  render(
    <QueryClientProvider client={client}>
      <Day />
      <Day />
      <Day />
    </QueryClientProvider>,
  );
  expect(await screen.findAllByText('1998-08-13')).toHaveLength(3);
  expect(client.getQueryCache().find({ queryKey: replayQuery.queryKey })?.getObserversCount()).toBe(1);
  const later: ReplayStatus = { day: '1998-08-14', start: '1998-08-13', next: null };
  client.setQueryData<ReplayStatus | null>(replayQuery.queryKey, later);
  expect(await screen.findAllByText('1998-08-14')).toHaveLength(3);
});
