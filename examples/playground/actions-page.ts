import { HttpClient } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EventLogService, skipEventLog } from 'ngx-session-event-log';
import { type Observable, concat, timer } from 'rxjs';

/** Does things that the log records, one way or another. */
@Component({
  selector: 'playground-actions',
  imports: [MatButton],
  template: `
    <h1>Do something</h1>
    <p>Each button does what users of a portal do. The server is made up, in this tab.</p>
    <p class="playground-buttons">
      @for (action of actions; track action.label) {
        <button matButton="outlined" type="button" (click)="action.run()">{{ action.label }}</button>
      }
    </p>
  `,
  styles: `
    .playground-buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class ActionsPage {
  readonly #http = inject(HttpClient);
  readonly #log = inject(EventLogService);

  protected readonly actions: readonly { readonly label: string; readonly run: () => void }[] = [
    { label: 'Order a port', run: () => this.#order() },
    { label: 'Order, and be refused', run: () => this.#order('/refused') },
    { label: 'Order what needs approval', run: () => this.#order('/waiting') },
    { label: 'Order, and lose the answer', run: () => this.#order('/lost') },
    { label: 'Order through a slow gateway', run: () => this.#order('/gateway') },
    { label: 'Order too often', run: () => this.#order('/busy') },
    { label: 'Upload a document', run: () => this.#upload() },
    { label: 'Deploy in three steps', run: () => this.#deploy() },
    { label: 'Save the profile', run: () => run(this.#http.patch('/api/profile', {})) },
    { label: 'Read prices', run: () => run(this.#http.get('/api/prices')) },
    {
      label: 'Ask for a quote',
      run: () => run(this.#http.post('/api/quotes', {}, { context: skipEventLog() })),
    },
    { label: 'Tell a secret', run: () => this.#tellSecrets() },
    { label: 'Do the same fifty times', run: () => this.#repeat() },
    { label: 'Sign out', run: () => this.#log.endSession() },
  ];

  #order(kind = ''): void {
    run(this.#http.post(`/api/orders${kind}`, { item: 'port', quantity: 1 }));
  }

  #upload(): void {
    run(this.#http.put('/api/documents/plan.pdf', 'plan', { reportUploadProgress: true, observe: 'events' }));
  }

  #deploy(): void {
    run(
      this.#log.track(
        { type: 'service.deploy', title: 'Deploying the service', succeeded: 'The service was deployed' },
        (operation) =>
          concat(
            this.#http.post(
              '/api/validations',
              {},
              { context: operation.httpContext('Validate the design') },
            ),
            this.#http.post('/api/purchases', {}, { context: operation.httpContext('Buy it') }),
            timer(1_500),
          ),
      ),
    );
  }

  #tellSecrets(): void {
    const card = ['4242', '4242', '4242', '4242'].join(' ');
    this.#log.info({
      type: 'note.write',
      title: 'A note was written',
      message: `Card ${card}, password: hunter2-and-more, account ACC-12345678.`,
    });
  }

  #repeat(): void {
    for (let times = 0; times < 50; times++) {
      this.#log.success({ type: 'configuration.save', title: 'Configuration "edge" was saved' });
    }
  }
}

/** The log says how it ended. */
function run(work: Observable<unknown>): void {
  work.subscribe({ error: () => undefined });
}
