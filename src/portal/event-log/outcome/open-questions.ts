import { type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { EventLogService, readProblem } from 'ngx-session-event-log';
import { Subject, tap } from 'rxjs';

import { idOf, isDone, type OpenQuestion, openQuestion, shownIn, type Thing } from './open-question';

/** Number of questions and of lists to remember: older ones are rarely read again. */
const MOST = 20;

/** Changes whose answers were lost, kept until a page shows that they were made. */
@Service()
export class OpenQuestions {
  /** Emits the title of each row that turns out to be a success. */
  readonly confirmed = new Subject<string>();

  readonly #log = inject(EventLogService);
  #open: readonly OpenQuestion[] = [];
  /** Things by id in each list that was read completely while no question about it was open. */
  readonly #known = new Map<string, ReadonlyMap<string, Thing>>();

  ask(question: OpenQuestion): void {
    this.#open = [...this.#open, question].slice(-MOST);
  }

  /** Forgets everything about a session that has ended. */
  forget(): void {
    this.#open = [];
    this.#known.clear();
  }

  /** Settles the rows of changes that the answer to a read shows to have been made. */
  tell(url: string, body: unknown): void {
    const path = url.split('?', 1).join('');
    const shown = shownIn(url, body);
    const before = this.#known.get(path);
    const done = this.#open.filter((question) => isDone(question, path, shown, before));
    this.#open = this.#open.filter((question) => !done.includes(question));
    for (const { key } of done) this.#settle(key);
    if (shown.isWhole && this.#open.every((question) => question.path !== path)) {
      this.#known.set(path, new Map(shown.things.map((thing) => [idOf(thing), thing])));
    }
  }

  #settle(key: string): void {
    for (const { type, outcome } of this.#log.entries()) {
      if (outcome !== 'unknown') continue;
      const operation = this.#log.find(type, key);
      if (!operation) continue;
      const title = operation.entry.title.replace(/^Outcome unknown: /, 'Confirmed: ');
      operation.succeed({ title, message: 'Confirmed by checking its status.' });
      this.confirmed.next(title);
    }
  }
}

/** Settles rows whose outcome is unknown as soon as the portal reads the changed things. */
export const openQuestionsInterceptor: HttpInterceptorFn = (request, next) => {
  const questions = inject(OpenQuestions);
  const { method, url, urlWithParams, body } = request;
  return next(request).pipe(
    tap({
      next: (event) => {
        if (event instanceof HttpResponse && method === 'GET') questions.tell(urlWithParams, event.body);
      },
      error: (error: unknown) => {
        if (method === 'GET' || readProblem(error).outcome !== 'unknown') return;
        const question = openQuestion(method, url, body);
        if (question) questions.ask(question);
      },
    }),
  );
};
