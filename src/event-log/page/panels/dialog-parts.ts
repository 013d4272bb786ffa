import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';

/** Components used by all dialogs of the page. */
export const DIALOG_PARTS = [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle];
