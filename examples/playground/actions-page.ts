import { HttpClient } from '@angular/common/http';
import { Component, Injector, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EventLogService, skipEventLog } from 'ngx-session-event-log';
import { type Observable, concat, switchMap, throwError, timer } from 'rxjs';

import { Approvals } from './approvals';
import { Auth } from './auth';
import { Received } from './received';
import { RpcError } from './rpc-error';
import { readSettings } from './settings';

/** Offers actions, most of which the log records. */
@Component({
  selector: 'playground-actions',
  // In English, whatever the language of the log.
  host: { lang: 'en', dir: 'ltr' },
  imports: [MatButton],
  template: `
    <h1>Do something</h1>
    <p>
      Each button does something that users of a portal do. The server is simulated in this tab. The log’s
      icon appears in the toolbar with the first event. Changing an option restarts the application and its
      log.
    </p>
    <div class="playground-buttons">
      @for (action of actions; track action.label) {
        <button matButton="outlined" type="button" (click)="action.run()">{{ action.label }}</button>
      }
    </div>
    @if (received.lines().length > 0) {
      <h2>Received by the sink</h2>
      <ol class="playground-received" reversed>
        @for (line of received.lines(); track $index) {
          <li>{{ line }}</li>
        }
      </ol>
    }
  `,
  styles: `
    .playground-buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }

    .playground-received {
      font: var(--mat-sys-body-small);
      overflow-wrap: anywhere;
    }
  `,
})
export class ActionsPage {
  readonly #http = inject(HttpClient);
  readonly #log = inject(EventLogService);
  readonly #approvals = inject(Approvals);
  readonly #auth = inject(Auth);
  readonly #injector = inject(Injector);
  protected readonly received = inject(Received);

  protected readonly actions: readonly { readonly label: string; readonly run: () => void }[] = [
    { label: 'Order a port', run: () => this.#order() },
    { label: 'Order and be refused', run: () => this.#order('/refused') },
    { label: 'Order something that needs approval', run: () => this.#order('/waiting') },
    { label: 'Order and lose the answer', run: () => this.#order('/lost') },
    { label: 'Order through a slow gateway', run: () => this.#order('/gateway') },
    { label: 'Order too often', run: () => this.#order('/busy') },
    { label: 'Order from the old server', run: () => this.#order('/old') },
    { label: 'Upload a document', run: () => this.#upload() },
    { label: 'Deploy in three steps', run: () => this.#deploy() },
    { label: 'Deploy with the other client', run: () => this.#deployOtherwise() },
    { label: 'Approve with an action', run: () => this.#approvals.approve() },
    { label: 'Save the profile', run: () => run(this.#http.patch('/api/profile', {})) },
    { label: 'Read prices', run: () => run(this.#http.get('/api/prices')) },
    {
      label: 'Ask for a quote',
      run: () => run(this.#http.post('/api/quotes', {}, { context: skipEventLog() })),
    },
    { label: 'Write down a secret', run: () => this.#tellSecrets() },
    { label: 'Do the same fifty times', run: () => this.#repeat() },
    { label: 'Sign out', run: () => void this.#signOut() },
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

  #deployOtherwise(): void {
    run(
      this.#log.track(
        {
          type: 'service.deploy',
          title: 'Deploying the service with the other client',
          failed: 'The service was not deployed',
          unknown: 'Outcome unknown: deploying the service',
        },
        () => timer(800).pipe(switchMap(() => throwError(() => new RpcError('unavailable')))),
      ),
    );
  }

  async #signOut(): Promise<void> {
    if (readSettings().leaving === 'yes' && this.#log.unseen().error > 0) {
      const { askBeforeLeaving } = await import('ngx-session-event-log/page');
      if (!(await askBeforeLeaving(this.#injector))) return;
    }
    this.#auth.signedOut.next();
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

/** Starts the work. The log shows how it ends. */
function run(work: Observable<unknown>): void {
  work.subscribe({ error: () => undefined });
}
