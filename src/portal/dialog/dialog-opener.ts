import type { ComponentType } from '@angular/cdk/overlay';
import { DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
import type { Observable } from 'rxjs';

/** Opens a dialog, and gives what it closes with: `undefined` where the user gave up. */
export type OpenDialog = <Result = unknown>(
  dialog: ComponentType<unknown>,
  data?: unknown,
) => Observable<Result | undefined>;

/** A way to open dialogs for the component that asks for it; what they close with is nobody's once it is gone. */
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
