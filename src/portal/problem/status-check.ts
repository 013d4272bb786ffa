import { inject, Service, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';

/** Shows what became of a change whose answer was lost: the page anew, as the server has it. */
@Service()
export class StatusCheck {
  readonly #dialogs = inject(MatDialog);
  readonly #router = inject(Router);
  readonly #pages = signal(0);

  /** Changes when the page in the frame is to be made anew. */
  readonly pages = this.#pages.asReadonly();

  /** @param path the page that shows it; default: the one that is open */
  look(path = this.#router.url): void {
    this.#dialogs.closeAll();
    if (path === this.#router.url) this.#pages.update((count) => count + 1);
    else void this.#router.navigateByUrl(path);
  }
}
