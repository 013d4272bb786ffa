import { Component } from '@angular/core';
import { MatToolbarModule } from '@angular/material/toolbar';
import { RouterLink, RouterOutlet } from '@angular/router';
import { EventLogButton } from 'ngx-session-event-log';

@Component({
  selector: 'host-root',
  imports: [EventLogButton, MatToolbarModule, RouterLink, RouterOutlet],
  templateUrl: '../app.html',
  styleUrl: '../app.scss',
})
export class App {
  /** Here the icon is a link to the log; the other application shows the peek. */
  protected readonly peek = false;
}
