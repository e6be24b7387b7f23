import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { problem } from '../../testing/handlers';
import { renderRoutes } from '../../testing/render-app';
import { server } from '../../testing/server';
import { UnsubscribePage } from './unsubscribe-page';

const stop = () => screen.getByRole('button', { name: 'Stop these mails' });

function open(query: string) {
  const asked: URL[] = [];
  server.use(
    http.post('*/api/mail/unsubscribe', ({ request }) => {
      asked.push(new URL(request.url));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderRoutes([{ path: '/', element: <UnsubscribePage /> }], `/${query}`);
  return asked;
}

it('openedLink_shouldEndNothingByItself', async () => {
  const asked = open('?token=abc&kind=DIGEST');
  expect(await screen.findByText('You will no longer get the evening digest from Stockcast.')).toBeVisible();
  expect(asked).toHaveLength(0);
});

it('button_shouldEndTheMailsOfTheLinkAndSaySo', async () => {
  const asked = open('?token=abc&kind=DIGEST');
  await userEvent.click(stop());
  expect(await screen.findByText('Done. You no longer get the evening digest.')).toHaveFocus();
  expect(asked.map(({ search }) => search)).toEqual(['?token=abc&kind=DIGEST']);
  expect(screen.queryByRole('button', { name: 'Stop these mails' })).not.toBeInTheDocument();
});

it('linkWithoutAKind_shouldEndAllMails', async () => {
  const asked = open('?token=abc');
  await userEvent.click(stop());
  expect(await screen.findByText('Done. You no longer get any mails.')).toBeVisible();
  expect(asked[0]?.search).toBe('?token=abc');
});

it('linkThatIsNotValid_shouldSaySoAndCanBeTriedAgain', async () => {
  open('?token=abc');
  server.use(http.post('*/api/mail/unsubscribe', () => problem(404, 'Not Found', 'This link is not valid.')));
  await userEvent.click(stop());
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The mails are not stopped. This link is not valid.',
  );
  expect(stop()).toBeVisible();
});

it('linkWithoutAToken_shouldSayThatItIsNotComplete', () => {
  open('');
  expect(screen.getByText(/^This link is not complete/)).toBeVisible();
});

it('page_shouldNotBeFoundBySearchEngines', () => {
  open('?token=abc');
  expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});
