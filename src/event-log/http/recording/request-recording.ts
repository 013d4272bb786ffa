import {
  HttpErrorResponse,
  type HttpProgressEvent,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import type { Observable } from 'rxjs';

import type {
  EventLogOperation,
  EventLogRunningStep,
  EventLogStepResult,
} from '../../core/operation/event-log-operation';
import type { EventLogEndOutcome } from '../../core/entry/event-log-outcome';
import { Operation } from '../../core/operation/operation';
import { noteRecorded } from '../../core/operation/row-action';
import { type ChangeDraft, explain } from '../../core/operation/wording';
import { graphqlData, readGraphqlErrors } from '../graphql';
import { endWhenRead } from '../../core/answer/end-when-read';
import { readMessage, text } from '../../core/answer/error-body';
import { type FailedParts, readFailedParts } from '../../core/answer/failed-parts';
import { readBlob } from '../../core/answer/problem-details';
import { cutOffBy, declined, NO_ANSWER, responseOf } from '../../core/answer/error-response';
import { retryTime } from '../answer/request-judge';
import type { EventLogHttpSuccess } from '../http-event';
import type { RequestPlan } from '../request-plan';
import type { RequestRecorder } from './request-recorder';
import { isHtml, type ResponseVerdict } from '../../core/answer/response-verdict';
import { readTraceId, traceIdOf } from '../../core/answer/trace-id';
import { pathOf } from '../route-pattern';
import type { SentRequest } from './sent-request';

/** Request that is being made. */
export interface MadeRequest {
  readonly plan: RequestPlan;
  readonly request: HttpRequest<unknown>;
  readonly sent: SentRequest;
  /** Session in which it was made. It is not recorded in another one. */
  readonly session: string;
  /** Repeats the request when it is subscribed to. */
  readonly again: Observable<unknown>;
  /** True if an interceptor sends it after it has ended for the application. */
  readonly late: boolean;
}

const ABANDONED: ResponseVerdict = { outcome: 'unknown', reason: 'abandoned' };

/** Follows one request to its outcome. */
export class RequestRecording {
  readonly #begun: number;
  readonly #step: EventLogRunningStep;
  readonly #recorder: RequestRecorder;
  readonly #made: MadeRequest;
  readonly #operation: EventLogOperation;
  /** True if the request is the whole operation, so that both end together. */
  readonly #whole: boolean;
  /** Reports the outcome to the operation. */
  readonly #answered: (outcome: EventLogEndOutcome) => void;
  /** True if the progress bar of the operation shows its upload. */
  #uploads = false;

  constructor(recorder: RequestRecorder, made: MadeRequest, operation: EventLogOperation, whole: boolean) {
    this.#recorder = recorder;
    this.#made = made;
    this.#operation = operation;
    this.#whole = whole;
    this.#begun = recorder.clock.elapsed();
    const { plan } = made;
    this.#answered = operation instanceof Operation ? operation.request(made.request.url) : () => undefined;
    this.#step = operation.step({
      title: whole ? operation.entry.title : (plan.stepOf?.title ?? recorder.wording.started(plan).title),
      request: `${plan.about.method} ${plan.about.route}`,
      // The trace that the request begins or continues.
      traceId: traceIdOf(made.request.headers.get('traceparent')),
    });
  }

  uploaded({ loaded, total }: HttpProgressEvent): void {
    if (!total) return;
    this.#uploads = true;
    this.#operation.progress(loaded / total);
  }

  /** Ends with an answer, of the server or of an interceptor. */
  succeeded(response: HttpResponse<unknown>): void {
    const { request, sent } = this.#made;
    const { status, body } = response;
    // If the server refused, it is not done, even if an interceptor hides that from the application.
    if (sent.answer instanceof HttpErrorResponse) {
      this.#fail(sent.answer);
      return;
    }
    if (status >= 400) {
      this.#fail(unread(response, body));
      return;
    }
    if (isOtherPage(request, response)) {
      this.#fail(unread(response), { outcome: 'unknown', reason: 'other-answer' });
      return;
    }
    // The file that a server could not make may be an envelope in JSON.
    const later = this.#whole && isJson(response) ? readBlob(asBlob(response)) : undefined;
    if (later) this.#hold(later, unread(response, body), ({ error }) => this.#accept(response, error));
    else this.#accept(response, body);
  }

  /** Ends with a successful answer, whose `content` may say otherwise. */
  #accept(response: HttpResponse<unknown>, content: unknown): void {
    const { plan, sent } = this.#made;
    const { status, headers, body } = response;
    let errors = this.#errorsIn(status, content);
    // An interceptor may have left out what the server said.
    if (sent.answer instanceof HttpResponse && sent.answer.body !== body)
      errors ??= this.#errorsIn(sent.answer.status, sent.answer.body);
    // The client sends it again, with its document: a server that does not know the hash has done nothing.
    if (plan.graphql && errors?.message?.startsWith('PersistedQueryNot')) {
      this.#fail(unread(response), { outcome: 'cancelled', reason: 'declined' });
      if (this.#whole) this.#recorder.leave(this.#made, this.#operation);
      return;
    }
    const told = plan.ofOperation && plan.graphql ? graphqlData(body, plan.graphql) : body;
    const { about } = plan;
    // Member by member, as in `draftOf()`.
    const success: EventLogHttpSuccess = {
      method: about.method,
      route: about.route,
      params: about.params,
      request: about.request as unknown,
      context: about.context,
      response: told,
      status,
      header: (name) => headers.get(name) ?? undefined,
      duration: this.#duration(),
    };
    // An interceptor keeps it until it can be sent.
    const queued = sent.unsent && status === 202;
    const noData = errors && !errors.partly && !errors.amongData;
    const worded = this.#whole && !(noData && plan.ofOperation);
    const change: ChangeDraft = worded ? this.#recorder.wording.answered(plan, success, queued) : {};
    if (errors && !errors.partly && change.outcome === undefined) {
      this.#fail(unread(response, errors.body ?? { detail: errors.message }), declined(errors.code));
      return;
    }
    if (errors?.partly) {
      change.message ??= errors.message;
      this.#recorder.wording.partly(change, status);
    }
    this.#made.sent.known.uncertain = false;
    const traceId = readTraceId(headers);
    const { outcome = 'succeeded' } = change;
    const notDone = outcome === 'failed' || outcome === 'unknown' || outcome === 'cancelled';
    this.#endStep({
      outcome: queued ? 'pending' : notDone ? outcome : 'succeeded',
      message: errors?.message,
      status,
      traceId,
    });
    if (!this.#whole) {
      this.#settleLate();
      return;
    }
    if (queued) change.title ??= this.#operation.entry.title;
    const done = this.#recorder.wording.succeeded(plan, change, status, sent.unsent);
    this.#operation.settle(done);
  }

  #errorsIn(status: number, content: unknown): FailedParts | undefined {
    const { graphql } = this.#made.plan;
    if (graphql) return readGraphqlErrors(content, graphql);
    return this.#recorder.reporter.guard(() => readFailedParts(status, content));
  }

  /** Ends with an error. If an interceptor made it, the answer itself says what happened. */
  failed(error: unknown): void {
    noteRecorded(error);
    const { answer, waiting, unsent } = this.#made.sent;
    const thrown = responseOf(error);
    if (answer instanceof HttpResponse && repeats(thrown?.error ?? error, answer.body)) {
      this.#fail(unread(answer, answer.body), declined());
    } else if (waiting && !thrown) this.#fail(NO_ANSWER, ABANDONED);
    else if (answer instanceof HttpErrorResponse) this.#fail(answer);
    else if (thrown) this.#fail(thrown);
    else if (answer) this.#fail(unread(answer), { outcome: 'unknown', reason: 'answer-unreadable' });
    else if (unsent && !isOfClient(error)) this.#fail(NO_ANSWER, { outcome: 'failed', reason: 'not-sent' });
    else this.#fail(NO_ANSWER);
  }

  /** Ends without an answer, by an interceptor. */
  completed(): void {
    const { answer, unsent } = this.#made.sent;
    if (answer instanceof HttpResponse) this.succeeded(answer);
    else if (answer) this.#fail(answer);
    else this.#fail(NO_ANSWER, unsent ? { outcome: 'cancelled', reason: 'not-sent' } : ABANDONED);
  }

  /** Ends because the page stopped waiting. */
  abandoned(): void {
    this.completed();
    if (this.#whole) this.#recorder.leave(this.#made, this.#operation);
  }

  /** Ends with an answer that cannot be read, such as an object of an interceptor that throws. */
  unreadable(): void {
    this.#settle(NO_ANSWER, { outcome: 'unknown', reason: 'answer-unreadable' });
  }

  #fail(response: HttpErrorResponse, told?: ResponseVerdict): void {
    const later = readBlob(response);
    if (later && this.#whole) {
      this.#hold(later, response, (read) => this.#settle(read, told));
      return;
    }
    this.#settle(response, told);
    // The step must end at once: the code that follows the operation depends on it.
    void later?.then((read) => this.#recorder.reporter.guard(() => this.#explain(read)));
  }

  #hold(
    whole: Promise<HttpErrorResponse>,
    bare: HttpErrorResponse,
    end: (read: HttpErrorResponse) => void,
  ): void {
    const { reporter } = this.#recorder;
    void endWhenRead(this.#made.sent.known, whole, bare, (read) => reporter.guard(() => end(read)));
  }

  /** Adds the explanation to an operation that has failed without one. */
  #explain(response: HttpErrorResponse): void {
    const { plan, sent } = this.#made;
    const { outcome, message, title, severity, reason, link, traceId } = this.#operation.entry;
    if (outcome !== 'failed' || message !== undefined) return;
    const { wording, judge } = this.#recorder;
    const { failure, verdict } = judge.judge(plan, sent, response, this.#duration());
    this.#operation.reopen();
    this.#operation.settle(
      explain({ outcome, title, severity, reason, link, traceId }, wording.explanation(failure, verdict)),
    );
  }

  #settle(response: HttpErrorResponse, told: ResponseVerdict | undefined): void {
    const { wording, clock, judge } = this.#recorder;
    const { plan, request, sent, again } = this.#made;
    const { failure, attempt, verdict } = judge.judge(plan, sent, response, this.#duration(), told);
    const { problem, status } = failure;
    const { traceId } = problem;
    if (!this.#whole) {
      this.#endStep({ outcome: verdict.outcome, status, ...wording.explanation(failure, verdict) });
      this.#settleLate();
      return;
    }
    const change = wording.failed(plan, failure, verdict);
    const { outcome } = attempt;
    const message = outcome === verdict.outcome ? change.message : wording.message(problem, attempt);
    this.#endStep({ outcome, message, reason: wording.reason(attempt.reason, status), status, traceId });
    const notBefore = retryTime(plan.rule, request, failure, verdict, clock.now());
    if (notBefore !== undefined) {
      change.notBefore ??= notBefore;
      change.retry ??= () => again;
    }
    this.#operation.settle(change);
  }

  #endStep(result: EventLogStepResult): void {
    this.#step.settle(result);
    this.#answered(result.outcome);
    // The bar must not stay while the operation does something else.
    if (this.#uploads) this.#operation.progress(undefined);
  }

  /** Ends an operation that waited for this request to be sent. */
  #settleLate(): void {
    if (this.#made.late && this.#operation.entry.outcome === 'pending') this.#operation.settle();
  }

  #duration(): number {
    return this.#recorder.clock.elapsed() - this.#begun;
  }
}

/** Turns a successful answer into a failed one with the same status. */
function unread({ status, headers }: HttpResponse<unknown>, error: unknown = null): HttpErrorResponse {
  return new HttpErrorResponse({ status, headers, error });
}

function isJson({ headers, body }: HttpResponse<unknown>): boolean {
  const type = headers.get('content-type') ?? (body instanceof Blob ? body.type : '');
  return /json/i.test(type);
}

function asBlob(response: HttpResponse<unknown>): HttpErrorResponse {
  const { body } = response;
  return unread(response, body instanceof ArrayBuffer ? new Blob([body]) : body);
}

/** True if an interceptor's error repeats the message of a successful answer, as with an envelope. */
function repeats(error: unknown, body: unknown): boolean {
  const words = readMessage(body);
  return words !== undefined && (text(error) ?? readMessage(error))?.includes(words) === true;
}

/**
 * True for the error of another client with which an interceptor sent the request. Such an error has a status or code
 * that is not one of HTTP, as with gRPC, or says that the network, a signal or a body broke off.
 */
function isOfClient(error: unknown): boolean {
  const { status, code } = (error ?? {}) as { readonly status?: unknown; readonly code?: unknown };
  return typeof status === 'number' || typeof code === 'number' || cutOffBy(error) !== undefined;
}

/** True if the request was redirected to a web page, such as a sign-in page. */
function isOtherPage(request: HttpRequest<unknown>, { url, headers }: HttpResponse<unknown>): boolean {
  return isHtml(headers) && !!url && !pathOf(url).endsWith(pathOf(request.url));
}
