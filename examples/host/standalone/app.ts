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
  /** Root component whose icon links to the log. In the NgModule application it opens the peek. */
  protected readonly peek = false;
}
