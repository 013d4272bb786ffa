import { inject, Service, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';

/** Reloads the page that shows the outcome of a change whose answer was lost. */
@Service()
export class StatusCheck {
  readonly #dialogs = inject(MatDialog);
  readonly #router = inject(Router);
  readonly #pages = signal(0);

  /** Changes when the page in the frame must be created again. */
  readonly pages = this.#pages.asReadonly();

  /** @param path path of the page that shows the outcome; default: the open page */
  look(path = this.#router.url): void {
    this.#dialogs.closeAll();
    if (path === this.#router.url) this.#pages.update((count) => count + 1);
    else void this.#router.navigateByUrl(path);
  }
}
