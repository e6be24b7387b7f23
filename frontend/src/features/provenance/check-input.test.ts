import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { server } from '../../testing/server';
import { hasItsHash } from './check-input';

// Of "abc", from FIPS 180-2.
const SHA_256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it('inputWithItsHash_shouldBeFoundTheSame', async () => {
  server.use(http.get('*/api/histories/:sha256', () => HttpResponse.text('abc')));
  expect(await hasItsHash(SHA_256)).toBe(true);
});

it('changedInput_shouldBeFoundAnother', async () => {
  server.use(http.get('*/api/histories/:sha256', () => HttpResponse.text('abd')));
  expect(await hasItsHash(SHA_256)).toBe(false);
});

it('missingInput_shouldNotPassForChecked', async () => {
  server.use(http.get('*/api/histories/:sha256', () => new HttpResponse(null, { status: 404 })));
  await expect(hasItsHash(SHA_256)).rejects.toThrow('404');
});
