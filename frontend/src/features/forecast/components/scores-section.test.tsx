import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SCORES } from '../../../testing/fixtures/forecasts';
import { ScoresSection } from './scores-section';

it('scores_shouldBeSaidInOneSentenceAHorizon', () => {
  render(<ScoresSection scores={SCORES} />);
  expect(screen.getByText(/of next-day closes.*2\.1\s% better/)).toBeVisible();
  expect(screen.getByText(/of closes 20 sessions ahead.*2\.7\s% worse/)).toBeVisible();
});

it('baseline_shouldStandWithSkillCoverageAndT', () => {
  render(<ScoresSection scores={SCORES} />);
  const [naive] = screen.getAllByRole('row', { name: /Naive/ });
  expect(
    within(naive as HTMLElement)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent?.replaceAll('\u202f', ' ')),
  ).toEqual(['0.521', '+2.1 %', '82.0 %', '93.6 %', '+2.3']);
});

it('noScores_shouldSayWhy', () => {
  render(<ScoresSection scores={null} />);
  expect(screen.getByText(/too few sessions/)).toBeVisible();
});
