import { useState } from 'react';
import type { Analytics } from '../../../api/contract';
import { RangesPlot } from '../../../chart/plots/ranges-plot';
import { ChoiceButtons } from '../../../components/choice-buttons';
import { Section } from '../../../components/section';
import { rangeName, widthSentence } from '../../../domain/analytics-sentences';
import { insideOf } from '../../../domain/range-lines';
import { formatCount, formatPercent } from '../../../format/numbers';
import styles from './widths-section.module.css';
import { WidthsTable } from './widths-table';

type WidthsSectionProps = Pick<Analytics, 'widths' | 'ranges'>;

/** How wide the ranges are, compared with the last five years, and over two years with what came. */
export function WidthsSection({ widths, ranges }: WidthsSectionProps) {
  const [chosen, setChosen] = useState('1');
  const [next] = widths;
  const line = ranges.horizons.find(({ horizon }) => String(horizon) === chosen);
  return (
    <Section
      title="How wide the ranges are"
      actions={
        <ChoiceButtons
          label="Range drawn"
          choices={widths.map(({ horizon }) => ({ value: String(horizon), text: nameOf(horizon) }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      }
    >
      {next && <p className={styles.sentence}>{widthSentence(next)}</p>}
      <WidthsTable widths={widths} />
      {line && <Drawn ranges={ranges} line={line} />}
    </Section>
  );
}

function Drawn({
  ranges,
  line,
}: {
  ranges: Analytics['ranges'];
  line: Analytics['ranges']['horizons'][number];
}) {
  const { horizon, moves } = line;
  const inside = insideOf(line).filter(Boolean).length;
  const finding = `${formatCount(inside)} of ${formatCount(moves.length)} moves were inside (${formatPercent(inside / Math.max(1, moves.length))}).`;
  const title = `The ${rangeName(horizon)}’s range and what came, two years`;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <strong>{title}</strong> {finding} Each range is by the newest network that had not seen its day; a
        large dot is a move outside.
      </figcaption>
      <RangesPlot label={`${title}. ${finding}`} dates={ranges.dates} line={line} />
    </figure>
  );
}

function nameOf(horizon: number): string {
  const name = rangeName(horizon);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
