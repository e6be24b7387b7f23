import { formatCount } from '../../format/numbers';

/** "1 instrument", "12 instruments". */
export function countedInstruments(count: number): string {
  return `${formatCount(count)} instrument${count === 1 ? '' : 's'}`;
}
