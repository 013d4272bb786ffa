import type { ComponentFixture } from '@angular/core/testing';

/** Lets every promise that is ready go on, such as a form's submission or a guard. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** As `nextTurn`, and lets the page show what came of it. */
export async function settle(fixture: ComponentFixture<unknown>): Promise<void> {
  await nextTurn();
  await fixture.whenStable();
}
