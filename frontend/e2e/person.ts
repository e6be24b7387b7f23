import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

export interface Person {
  email: string;
  password: string;
}

/** A new person, so that tests share no data. */
export function newPerson(): Person {
  return { email: `ada-${randomUUID()}@example.org`, password: `Tide-${randomUUID()}-7` };
}

/** Makes an account by way of the site, and comes back signed in to the page it left from. */
export async function signUp(page: Page, from = '/'): Promise<Person> {
  const person = newPerson();
  await page.goto(from);
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Create an account' }).click();
  await fillIn(page, person);
  await page.getByRole('button', { name: 'Create the account' }).click();
  await expectSignedIn(page);
  return person;
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await enter(page, person);
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Your account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
}

export async function expectSignedIn(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Your account' })).toBeVisible();
}

/** On the sign-in page already. */
export async function enter(page: Page, person: Person): Promise<void> {
  await fillIn(page, person);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expectSignedIn(page);
}

export async function fillIn(page: Page, { email, password }: Person) {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
}
