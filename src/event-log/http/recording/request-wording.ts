import { ResponseTexts } from '../../core/answer/response-texts';
import type { EventLogChange } from '../../core/entry/event-log-event';
import type { EventLogEndOutcome } from '../../core/entry/event-log-outcome';
import type { EventLogRequestReason } from '../../core/event-log-intl';
import { type ChangeDraft, explain, wordOutcome } from '../../core/operation/wording';
import type { EventLogHttpFailure, EventLogHttpSuccess } from '../http-event';
import type { RequestPlan } from '../request-plan';
import type { ResponseVerdict } from '../../core/answer/response-verdict';
import { nounOfTemplate } from '../route-pattern';

const REASONS: Readonly<Partial<Record<EventLogEndOutcome, EventLogRequestReason>>> = {
  succeeded: 'done',
  noted: 'done',
  pending: 'accepted',
  failed: 'declined',
};

/** Words a request as its rule says; in generic words if the rule says nothing or throws. */
export class RequestWording extends ResponseTexts {
  started({ rule, about }: RequestPlan): EventLogChange & { title: string } {
    const change = wordOutcome(rule?.started, () => about, this.reporter);
    return Object.assign(change, { title: change.title ?? this.#title('requestRunning', about) });
  }

  /**
   * Words a successful request by its rule alone.
   *
   * @param queued true if nothing has been sent yet
   */
  answered({ rule }: RequestPlan, success: EventLogHttpSuccess, queued: boolean): ChangeDraft {
    const pending = success.status === 202 ? rule?.pending : undefined;
    const words = pending ?? (queued ? undefined : rule?.succeeded);
    const change = wordOutcome(words, () => success, this.reporter);
    if (pending !== undefined || queued) change.outcome ??= 'pending';
    if (queued) change.reason ??= this.reason('not-sent', 0);
    return change;
  }

  /**
   * Completes the wording of {@link answered}.
   *
   * @param unsent true if an interceptor answered, so that no server confirmed anything
   */
  succeeded({ about }: RequestPlan, change: ChangeDraft, status: number, unsent: boolean): ChangeDraft {
    const outcome = (change.outcome ??= 'succeeded');
    change.title ??= this.#title('requestDone', about);
    if (unsent) return change;
    const why = status === 202 && outcome === 'succeeded' ? 'accepted' : REASONS[outcome];
    change.reason ??= why && this.reason(why, status);
    return change;
  }

  /** Words a request that was not answered with success. */
  failed({ rule, about }: RequestPlan, failure: EventLogHttpFailure, verdict: ResponseVerdict): ChangeDraft {
    const wording = { failed: rule?.failed, unknown: rule?.unknown, cancelled: undefined }[verdict.outcome];
    const change = wordOutcome(wording, () => failure, this.reporter);
    const outcome = (change.outcome ??= verdict.outcome);
    if (outcome === 'failed') change.title ??= this.#title('requestFailed', about);
    // A function picks what to keep. Without one, the problem fills the gaps.
    const { reason, ...known } = this.explanation(failure, verdict);
    if (typeof wording !== 'function') explain(change, known);
    if (outcome === verdict.outcome) change.reason ??= reason;
    return change;
  }

  #title(
    word: 'requestRunning' | 'requestDone' | 'requestFailed',
    { method, route }: RequestPlan['about'],
  ): string {
    const noun = nounOfTemplate(route);
    return this.say((intl) => intl[word](method, noun)) ?? noun;
  }
}
