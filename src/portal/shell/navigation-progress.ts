import { Component, computed, inject } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Router } from '@angular/router';

/** Shows that a page is loading, if that takes noticeably long. */
@Component({
  selector: 'portal-navigation-progress',
  imports: [MatProgressBar],
  template: `
    @if (waits()) {
      <mat-progress-bar mode="indeterminate" aria-label="Loading the page" />
    }
  `,
  styles: `
    :host {
      position: fixed;
      inset: 0 0 auto;
      z-index: 3;
    }

    mat-progress-bar {
      animation: appear 0s 400ms both;
    }

    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
  `,
})
export class NavigationProgress {
  readonly #router = inject(Router);

  protected readonly waits = computed(() => this.#router.currentNavigation() !== null);
}
