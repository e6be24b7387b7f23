import type { AlertCondition } from '../../api/contract';
import type { ScoredHorizon } from '../../domain/horizons';

export type Kind = AlertCondition['kind'];

/** What is typed and chosen in the form; the numbers of kinds that are not chosen are kept. */
export interface Draft {
  kind: Kind;
  level: 80 | 95;
  /** In per cent. */
  wider: string;
  price: string;
  side: 'ABOVE' | 'BELOW';
  horizon: ScoredHorizon;
  /** In per cent. */
  threshold: string;
}

export const NEW_DRAFT: Draft = {
  kind: 'OUTSIDE',
  level: 80,
  wider: '25',
  price: '',
  side: 'ABOVE',
  horizon: 5,
  threshold: '60',
};

/** The condition as it is sent. */
export function conditionOf(draft: Draft): AlertCondition {
  switch (draft.kind) {
    case 'OUTSIDE':
      return { kind: draft.kind, level: draft.level };
    case 'WIDER':
      return { kind: draft.kind, share: Number(draft.wider) / 100 };
    case 'CHANCE': {
      const { kind, side, horizon } = draft;
      return { kind, side, horizon, price: Number(draft.price), threshold: Number(draft.threshold) / 100 };
    }
    case 'REPORT':
      return { kind: draft.kind };
  }
}
