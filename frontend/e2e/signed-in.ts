import { test as base } from '@playwright/test';
import { type Person, signUp } from './person';

/** Tests of somebody who has just signed up and stands on the front page. */
export const test = base.extend<{ person: Person }>({
  person: [async ({ page }, use) => use(await signUp(page)), { auto: true }],
});

export { expect } from '@playwright/test';
