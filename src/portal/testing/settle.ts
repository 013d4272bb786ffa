import type { ComponentFixture } from '@angular/core/testing';

/** Waits until all pending microtasks have run, such as those of a form submission or a guard. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Like `nextTurn`, and then updates the page. */
export async function settle(fixture: ComponentFixture<unknown>): Promise<void> {
  await nextTurn();
  await fixture.whenStable();
}
