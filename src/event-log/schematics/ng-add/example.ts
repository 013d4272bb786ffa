import type { Tree } from '@angular-devkit/schematics';

import type { Project } from '../source/project.ts';
import type { Report } from './report.ts';

const FILE = `import { HttpClient } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EventLogService } from 'ngx-session-event-log';
import { timer } from 'rxjs';

/** Records events so that you can see the log at work. Once your own events do, remove it with its route and link. */
@Component({
  selector: 'app-event-log-example',
  imports: [MatButton],
  template: \`
    <h1>Try the event log</h1>
    <p>Each button does something that the log records. Then open the log by its icon.</p>
    <button matButton="filled" type="button" (click)="save()">Save something</button>
    <button matButton type="button" (click)="send()">Send a request</button>
  \`,
  styles: \`
    :host {
      display: block;
      padding: 24px;
    }
  \`,
})
export class EventLogExample {
  readonly #log = inject(EventLogService);
  readonly #http = inject(HttpClient);

  /** One second of work: the log follows it from start to outcome in one row. */
  protected save(): void {
    this.#log
      .track(
        { type: 'example.save', title: 'Saving the example', succeeded: 'The example was saved' },
        () => timer(1_000),
      )
      .subscribe();
  }

  /** A request that your server refuses, unless it has this endpoint. The log records it without any code. */
  protected send(): void {
    this.#http.post('/api/example', {}).subscribe({ error: () => undefined });
  }
}
`;

/** Path of the example page's file. */
export function examplePath({ sourceRoot }: Project): string {
  return `${sourceRoot}/app/event-log-example/event-log-example.ts`;
}

/** Writes the example page. */
export function addExample(tree: Tree, project: Project, report: Report): void {
  const path = examplePath(project);
  if (tree.exists(path)) return;
  tree.create(path, FILE);
  report.changed(path, 'an example page that records events');
}
