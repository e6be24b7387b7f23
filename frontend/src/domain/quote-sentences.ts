import type { AtOpen, LiveQuote } from '../api/contract';
import { formatCount, formatPercent, formatSignedPercent } from '../format/numbers';
import { clock } from './market-hours';
import { minutesOf, REPLAY } from './quote-standing';
import { spanInWords } from './range-words';

const SOURCES: Readonly<Record<string, string>> = {
  cboe: 'Cboe',
  twelvedata: 'Twelve Data',
  yahoo: 'Yahoo Finance',
};

/** "The price was seen at 15:12, 15 minutes late (Cboe)." */
export function quoteAgeSentence({ time, delay, source }: LiveQuote): string {
  if (source === REPLAY) {
    return (
      'A replay of a past session: its open, high, low and close are real; at what time the high and the low ' +
      'were is not known, and nothing is made up in between.'
    );
  }
  const minutes = minutesOf(delay);
  const late = minutes > 0 ? `, ${formatCount(minutes)} minutes late` : '';
  return `The price is that of ${clock(new Date(time))} on your clock${late} (${SOURCES[source] ?? source}).`;
}

/** How the update at the open has done, and that later updates have not been scored. */
export function atOpenSentence(atOpen: AtOpen | undefined): string {
  if (atOpen === undefined) {
    return 'How good such updates are has not been scored for this instrument.';
  }
  const { count, crpsSkill, interval } = atOpen;
  const percent = (share: number) => formatSignedPercent(share, 1);
  return (
    `At the open such updates scored ${formatPercent(Math.abs(crpsSkill), 1)} ${crpsSkill > 0 ? 'better' : 'worse'} than the ` +
    `evening’s forecast moved by the change overnight (back-test, n = ${formatCount(count)}, ${formatPercent(0.95)} ` +
    `interval ${spanInWords(interval, percent)}); later in the day they are not scored yet.`
  );
}
