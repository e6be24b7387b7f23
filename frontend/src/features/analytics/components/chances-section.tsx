import type { Analytics, Bar, Forecast } from '../../../api/contract';
import { Section } from '../../../components/section';
import { ChanceFan } from './chance-fan';
import { ReadyChances } from './ready-chances';

interface ChancesSectionProps {
  forecast: Forecast;
  bars: readonly Bar[];
  /** Null where there are none; undefined while they are loaded. */
  analytics: Analytics | null | undefined;
}

/** What the chance of a price is: asked by a line on the fan, and some answers that are ready. */
export function ChancesSection({ forecast, bars, analytics }: ChancesSectionProps) {
  return (
    <Section title="Chances">
      <ChanceFan forecast={forecast} bars={bars} />
      {analytics && <ReadyChances chances={analytics.chances} />}
    </Section>
  );
}
