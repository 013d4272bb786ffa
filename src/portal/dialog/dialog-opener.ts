import type { ComponentType } from '@angular/cdk/overlay';
import { DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
import type { Observable } from 'rxjs';

/** Opens a dialog and resolves to its result; `undefined` if the user cancelled. */
export type OpenDialog = <Result = unknown>(
  dialog: ComponentType<unknown>,
  data?: unknown,
) => Observable<Result | undefined>;

/** Opens dialogs for the calling component. Their results are dropped once the component is destroyed. */
export function dialogOpener(): OpenDialog {
  const dialogs = inject(MatDialog);
  const destroyRef = inject(DestroyRef);
  return <Result>(dialog: ComponentType<unknown>, data?: unknown) => {
    const config = Object.assign(new MatDialogConfig(), { data, width: '520px' });
    return dialogs
      .open<unknown, unknown, Result>(dialog, config)
      .afterClosed()
      .pipe(takeUntilDestroyed(destroyRef));
  };
}
