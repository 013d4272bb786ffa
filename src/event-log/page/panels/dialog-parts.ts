import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';

/** Parts of every dialog of the page. */
export const DIALOG_PARTS = [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle];
