import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { EventLogPageModule } from 'ngx-session-event-log/page';

@Component({
  selector: 'app-log-dialog',
  imports: [EventLogPageModule, MatButton, MatDialogModule],
  template: `
    <mat-dialog-content><event-log-page /></mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>Close</button>
    </mat-dialog-actions>
  `,
})
export class LogDialog {}
