import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Checks what the page shows now against WCAG 2.2 AA. */
export async function expectNoAxeViolation(page: Page, ...more: 'best-practice'[]): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).withTags([...WCAG, ...more]).analyze();
  expect(named(violations)).toEqual([]);
}

/** The same in both themes; the dark one differs in its colours alone. */
export async function expectNoAxeViolationInEitherTheme(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoAxeViolation(page, 'best-practice');
  await page.emulateMedia({ colorScheme: 'dark' });
  const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
  expect(named(violations)).toEqual([]);
}

function named(violations: Violations) {
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
