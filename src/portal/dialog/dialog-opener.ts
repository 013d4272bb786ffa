import type { ComponentType } from '@angular/cdk/overlay';
import { DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
import type { Observable } from 'rxjs';

/**
 * Opens a dialog and resolves to its result; `undefined` if the user cancelled. Afterwards, the focus returns to where it
 * was, or to the element that matches `opener`: a menu item is gone by then.
 */
export type OpenDialog = <Result = unknown>(
  dialog: ComponentType<unknown>,
  data?: unknown,
  opener?: string,
) => Observable<Result | undefined>;

/** Opens dialogs for the calling component. Their results are dropped once the component is destroyed. */
export function dialogOpener(): OpenDialog {
  const dialogs = inject(MatDialog);
  const destroyRef = inject(DestroyRef);
  return <Result>(dialog: ComponentType<unknown>, data?: unknown, opener?: string) => {
    const config = Object.assign(new MatDialogConfig(), {
      data,
      width: '520px',
      restoreFocus: opener ?? true,
    });
    return dialogs
      .open<unknown, unknown, Result>(dialog, config)
      .afterClosed()
      .pipe(takeUntilDestroyed(destroyRef));
  };
}
