import { ChoiceButtons } from '../../../components/choice-buttons';
import { HORIZONS } from '../../../domain/horizons';

interface HorizonChoiceProps {
  chosen: number;
  onChoose: (horizon: string) => void;
}

const CHOICES = HORIZONS.map((horizon) => ({
  value: String(horizon),
  text: horizon === 1 ? '1 session' : `${horizon} sessions`,
}));

/** How many sessions ahead the forecasts are that are looked at. */
export function HorizonChoice({ chosen, onChoose }: HorizonChoiceProps) {
  return (
    <ChoiceButtons label="Sessions ahead" choices={CHOICES} chosen={String(chosen)} onChoose={onChoose} />
  );
}
