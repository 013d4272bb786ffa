import { expect as impatient } from '@playwright/test';

/** Assertions that wait as long as a busy machine may take. */
export const expect = impatient.configure({ timeout: 30_000 });
