import { inject, Service, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';

import { OpenQuestions } from '../event-log/outcome/open-questions';
import { Messages } from '../shell/messages';

/** Reloads the page that shows the outcome of a change whose answer was lost, and says when it is found out. */
@Service()
export class StatusCheck {
  readonly #dialogs = inject(MatDialog);
  readonly #router = inject(Router);
  readonly #pages = signal(0);

  /** Changes when the page in the frame must be created again. */
  readonly pages = this.#pages.asReadonly();

  constructor() {
    const messages = inject(Messages);
    // The page then shows the change, but it does not say that this answers the question.
    inject(OpenQuestions)
      .confirmed.pipe(takeUntilDestroyed())
      .subscribe((title) => messages.show(title));
  }

  /** @param path path of the page that shows the outcome; default: the open page */
  look(path = this.#router.url): void {
    this.#dialogs.closeAll();
    if (path === this.#router.url) this.#pages.update((count) => count + 1);
    else void this.#router.navigateByUrl(path);
  }
}
