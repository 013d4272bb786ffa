import { type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { EventLogService, readProblem } from 'ngx-session-event-log';
import { tap } from 'rxjs';

import { idOf, isDone, isThing, type OpenQuestion, openQuestion } from './open-question';

/** Older ones are rarely read again. */
const MOST = 20;

/** Changes whose answers were lost, until a page shows that they were made. */
@Service()
export class OpenQuestions {
  readonly #log = inject(EventLogService);
  #open: readonly OpenQuestion[] = [];
  /** Ids in each list that was read, while no question about it was open. */
  readonly #known = new Map<string, ReadonlySet<string>>();

  ask(question: OpenQuestion): void {
    this.#open = [...this.#open, question].slice(-MOST);
  }

  /** Settles the rows of the changes that `shown` tells were made. */
  tell(path: string, shown: unknown): void {
    const before = this.#known.get(path) ?? new Set();
    const done = this.#open.filter((question) => isDone(question, path, shown, before));
    this.#open = this.#open.filter((question) => !done.includes(question));
    for (const { key } of done) this.#settle(key);
    if (Array.isArray(shown) && this.#open.every((question) => question.path !== path)) {
      this.#known.set(path, new Set(shown.filter(isThing).map(idOf)));
    }
  }

  #settle(key: string): void {
    for (const { type, outcome } of this.#log.entries()) {
      if (outcome !== 'unknown') continue;
      const operation = this.#log.find(type, key);
      const title = operation?.entry.title.replace(/^Outcome unknown: /, 'Confirmed: ');
      operation?.succeed({ title, message: 'Found out by checking its status.' });
    }
  }
}

/** Settles rows of the log whose outcome is unknown as soon as the portal reads what became of them. */
export const openQuestionsInterceptor: HttpInterceptorFn = (request, next) => {
  const questions = inject(OpenQuestions);
  const { method, url, body } = request;
  return next(request).pipe(
    tap({
      next: (event) => {
        if (event instanceof HttpResponse && method === 'GET') {
          questions.tell(url.split('?', 1).join(''), event.body);
        }
      },
      error: (error: unknown) => {
        if (method === 'GET' || readProblem(error).outcome !== 'unknown') return;
        const question = openQuestion(method, url, body);
        if (question) questions.ask(question);
      },
    }),
  );
};
