import type { AlertEvent, AlertHappening, Instrument } from '../../api/contract';
import { chanceInWords } from '../../domain/chance-sentences';
import { nameInSentence } from '../../domain/forecast-sentences';
import { rangeInWords } from '../../domain/range-words';
import { formatLongDate } from '../../format/dates';
import { formatClose, formatPercent } from '../../format/numbers';

/** What happened, in a sentence. */
export function eventSentence({ instrument, happening }: AlertEvent, now: Date): string {
  return capital(sentenceOf(instrument, happening, (date) => formatLongDate(date, now)));
}

function sentenceOf(
  instrument: Instrument,
  happening: AlertHappening,
  day: (date: string) => string,
): string {
  const name = nameInSentence(instrument);
  const price = (value: number) => formatClose(value, instrument);
  switch (happening.kind) {
    case 'OUTSIDE': {
      const { level, close, low, date } = happening;
      return (
        `${name} closed at ${price(close)}, ${close < low ? 'below' : 'above'} its ${formatPercent(level / 100)} ` +
        `range of ${rangeInWords(happening, price)}, on ${day(date)}.`
      );
    }
    case 'WIDER': {
      const { width, before, date } = happening;
      return (
        `The ${formatPercent(0.8)} range of ${name} for ${day(date)} is ${formatPercent(width, 1)} wide, ` +
        `${formatPercent(width / before - 1)} wider than a week before (${formatPercent(before, 1)}).`
      );
    }
    case 'CHANCE': {
      const { chance, threshold, side, date } = happening;
      return (
        `The chance that ${name} closes ${side === 'ABOVE' ? 'above' : 'below'} ${price(happening.price)} on ` +
        `${day(date)} is ${chanceInWords(chance)}; you asked to be told from ${formatPercent(threshold)} on.`
      );
    }
    case 'REPORT':
      return happening.basis === 'CALENDAR'
        ? `${name} reports on ${day(happening.date)}.`
        : `${name} is likely to report about ${day(happening.date)}, as a year before.`;
  }
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
