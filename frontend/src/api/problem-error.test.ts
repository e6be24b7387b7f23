import { describe, expect, it } from 'vitest';
import { dataOf, doneOf } from './problem-error';

function refusal(status: number, error: unknown) {
  return Promise.resolve({ error, response: new Response(null, { status }) });
}

describe('an answer that is no success', () => {
  it('problemOfTheApi_shouldSpeakForItself', async () => {
    const problem = { type: 'about:blank', title: 'Not Found', status: 404, detail: 'There is no ABCD.' };
    await expect(dataOf(refusal(404, problem))).rejects.toMatchObject({
      status: 404,
      message: 'There is no ABCD.',
    });
  });

  it.each([
    [403, { message: 'Forbidden' }, 'The request was refused.'],
    [413, { message: 'Request Entity Too Large' }, 'The request is too large.'],
    [
      429,
      { message: 'Too Many Requests' },
      'There were too many requests. Please try again in a few minutes.',
    ],
    [504, '<html>', 'The answer took too long. Please try again in a few minutes.'],
    [500, { message: null }, 'The server did not answer properly.'],
  ])('errorOfTheGateway %i_shouldBeSaidInOurWords', async (status, body, message) => {
    await expect(doneOf(refusal(status, body))).rejects.toMatchObject({ status, message });
  });
});
