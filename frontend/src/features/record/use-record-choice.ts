import { useAddressChoices } from '../../components/use-address-choices';
import { parseHorizon, type ScoredHorizon } from '../../domain/horizons';

export const KINDS = ['live', 'backtest'] as const;
export type RecordKind = (typeof KINDS)[number];

interface RecordChoice {
  /** Null where the address names none. */
  kind: RecordKind | null;
  horizon: ScoredHorizon;
  choose: (name: 'kind' | 'horizon', value: string) => void;
}

/** Which record is shown, kept in the address. */
export function useRecordChoice(): RecordChoice {
  const [params, choose] = useAddressChoices();

  return {
    kind: KINDS.find((kind) => kind === params.get('kind')) ?? null,
    horizon: parseHorizon(params.get('horizon')),
    choose: (name, value) => choose({ [name]: value }),
  };
}
