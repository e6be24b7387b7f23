import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SCORES } from '../../../testing/fixtures/forecasts';
import { BacktestSection } from './backtest-section';

it('scores_shouldBeSaidInOneSentenceAHorizon', () => {
  render(<BacktestSection symbol="FTSE" modelVersion="lstm-19980101-1a2b3c4d" scores={SCORES} />);
  expect(screen.getByText(/of next-day closes.*2\.1\s% better/)).toBeVisible();
  expect(screen.getByText(/of closes 20 sessions ahead.*2\.7\s% worse/)).toBeVisible();
});

it('baseline_shouldStandWithSkillCoverageAndT', () => {
  render(<BacktestSection symbol="FTSE" modelVersion="lstm-19980101-1a2b3c4d" scores={SCORES} />);
  const [naive] = screen.getAllByRole('row', { name: /Naive/ });
  expect(
    within(naive as HTMLElement)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent?.replaceAll('\u202f', ' ')),
  ).toEqual(['0.521', '+2.1 %', '82.0 %', '93.6 %', '+2.3']);
});

it('noScores_shouldSayWhy', () => {
  render(<BacktestSection symbol="FTSE" modelVersion="lstm-19980101-1a2b3c4d" scores={null} />);
  expect(screen.getByText(/too few sessions/)).toBeVisible();
});

it('scoresOnSessionsTrainedOn_shouldSaySo', () => {
  const { rerender } = render(
    <BacktestSection symbol="FTSE" modelVersion="lstm-20210630-1a2b3c4d" scores={SCORES} />,
  );
  expect(screen.getByText(/up to 30 Jun 2021.*learned from these sessions/)).toBeVisible();

  // A vintage of an earlier year forecasts what it had not seen; an older one the sessions before its own end.
  rerender(<BacktestSection symbol="FTSE" modelVersion="lstm-19980101-1a2b3c4d" scores={SCORES} />);
  expect(screen.queryByText(/trained on/)).toBeNull();
});
