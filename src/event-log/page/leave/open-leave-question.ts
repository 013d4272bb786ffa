import type { Injector } from '@angular/core';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import { EventLogLeaveQuestion } from './event-log-leave-question';

/** Opens the question. Returns true to continue. */
export async function openLeaveQuestion(injector: Injector): Promise<boolean> {
  const config = Object.assign(new MatDialogConfig<undefined>(), {
    injector,
    panelClass: 'event-log-overlay',
    role: 'alertdialog',
    ariaDescribedBy: 'event-log-leave-text',
    // The answer that loses nothing.
    autoFocus: '.event-log-leave-stay',
  });
  const dialog = injector.get(MatDialog);
  const question = dialog.open<unknown, undefined, boolean>(EventLogLeaveQuestion, config);
  return (await firstValueFrom(question.afterClosed())) ?? false;
}
