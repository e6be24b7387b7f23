import { expect, it } from 'vitest';
import type { IndexSummary } from '../../api/contract';
import { INDICES } from '../../testing/fixtures/indices';
import { surprisesAmong } from './surprises';

const withPits = (...pits: (number | undefined)[]) =>
  pits.map((pit): IndexSummary => {
    const [index] = INDICES;
    const { pit: _, ...last } = index?.record?.last ?? {};
    const record = { ...index?.record, last: pit === undefined ? last : { ...last, pit } };
    return { ...index, record } as IndexSummary;
  });

it('closesInTheOutermostTwentieths_shouldBeSurprises', () => {
  const { surprises, count } = surprisesAmong(withPits(0.02, 0.05, 0.5, 0.95, 0.99));
  expect(count).toBe(5);
  expect(surprises.map(({ beyond, side }) => [beyond, side])).toEqual([
    [0.98, 'below'],
    [0.99, 'above'],
  ]);
});

it('closesWhosePlaceIsUnknown_shouldNotCount', () => {
  expect(surprisesAmong(withPits(undefined, 0.5))).toEqual({ surprises: [], count: 1 });
  expect(surprisesAmong([{ ...INDICES[0], record: null } as IndexSummary])).toEqual({
    surprises: [],
    count: 0,
  });
});
