import { describe, expect, it } from 'vitest';
import { COCA_COLA, FTSE, GSPC, N225 } from '../../testing/fixtures/instruments';
import { entryOf } from '../../testing/fixtures/watchlists';
import { applyChange, type Entry, moveTo, putBack } from './change';

const [ftse, gspc, ko, n225] = [FTSE, GSPC, COCA_COLA, N225].map(entryOf) as [Entry, Entry, Entry, Entry];
const list = [ftse, gspc, ko];
const symbols = (entries: readonly Entry[]) => entries.map(({ instrument }) => instrument.symbol).join();

describe('applyChange', () => {
  it('newEntry_shouldStandAtTheEnd', () => {
    expect(symbols(applyChange(list, { kind: 'place', entry: n225 }))).toBe('FTSE,GSPC,KO,N225');
  });

  it('entryOnTheList_shouldStayWhereItIs', () => {
    expect(applyChange(list, { kind: 'place', entry: ftse })).toBe(list);
  });

  it('entryPlacedBeforeAnother_shouldStandThere', () => {
    expect(symbols(applyChange(list, { kind: 'place', entry: ko, before: 'FTSE' }))).toBe('KO,FTSE,GSPC');
    expect(symbols(applyChange(list, { kind: 'place', entry: ftse, before: null }))).toBe('GSPC,KO,FTSE');
  });

  it('placeBeforeOneThatIsGone_shouldBeTheEnd', () => {
    expect(symbols(applyChange(list, { kind: 'place', entry: n225, before: 'X' }))).toBe('FTSE,GSPC,KO,N225');
  });

  it('removal_shouldLeaveTheOthersInOrder', () => {
    expect(symbols(applyChange(list, { kind: 'remove', entry: gspc }))).toBe('FTSE,KO');
  });

  it('changeAppliedTwice_shouldBeAsAppliedOnce', () => {
    const change = { kind: 'place', entry: ko, before: 'GSPC' } as const;
    const once = applyChange(list, change);
    expect(symbols(applyChange(once, change))).toBe(symbols(once));
  });
});

describe('moveTo', () => {
  it.each([
    [ko, 0, 'KO,FTSE,GSPC'],
    [ftse, 1, 'GSPC,FTSE,KO'],
    [ftse, 2, 'GSPC,KO,FTSE'],
    [gspc, 99, 'FTSE,KO,GSPC'],
  ])('position_shouldBeReached (%#)', (entry, position, expected) => {
    const move = moveTo(list, entry, position);
    expect(move && symbols(applyChange(list, move))).toBe(expected);
  });

  it('positionItHasAlready_shouldBeNoMove', () => {
    expect(moveTo(list, ftse, -1)).toBeNull();
  });
});

describe('putBack', () => {
  it('removedEntry_shouldReturnToItsPlace', () => {
    const left = applyChange(list, { kind: 'remove', entry: ftse });
    expect(symbols(applyChange(left, putBack(ftse, list, left)))).toBe('FTSE,GSPC,KO');
  });

  it('neighbourGoneSince_shouldNotMatter', () => {
    expect(symbols(applyChange([ko], putBack(ftse, list, [ko])))).toBe('FTSE,KO');
  });
});
