import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { inject } from '@angular/core';
import {
  type CreateMutationResult,
  QueryClient,
  injectMutation,
  provideTanStackQuery,
} from '@tanstack/angular-query-experimental';
import {
  EventLogService,
  asEvent,
  eventLogInterceptor,
  provideEventLog,
  readProblem,
  withHttpEvents,
} from 'ngx-session-event-log';
import { lastValueFrom } from 'rxjs';

/** Mutation over HttpClient: the request is the event. */
export function injectCancelOrder(): CreateMutationResult<unknown, Error, string> {
  const http = inject(HttpClient);
  const queries = inject(QueryClient);
  return injectMutation(() => ({
    mutationFn: (id: string) =>
      lastValueFrom(
        http.post<unknown>(
          `/api/orders/${id}/cancel`,
          {},
          { context: asEvent({ type: 'order.cancel', ...WORDS }) },
        ),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['orders'] }),
  }));
}

/** Mutation over `fetch`. TanStack retries it, so `track()` follows all attempts as one row. */
export function injectRefundOrder(): (id: string) => Promise<Response> {
  const log = inject(EventLogService);
  const mutation = injectMutation(() => ({
    mutationFn: async (id: string) => {
      const response = await fetch(`/api/orders/${id}/refund`, { method: 'POST' });
      if (!response.ok) throw response;
      return response;
    },
    retry: 2,
  }));
  return (id) =>
    log.track(
      {
        type: 'order.refund',
        title: 'Refunding the order',
        succeeded: 'The order was refunded',
        failed: (error) => ({ title: 'The order was not refunded', message: readProblem(error).detail }),
      },
      () => mutation.mutateAsync(id),
    );
}

const WORDS = {
  started: 'Cancelling the order',
  succeeded: 'The order was cancelled',
  failed: 'The order was not cancelled',
};

export const providers = [
  provideHttpClient(withInterceptors([eventLogInterceptor])),
  provideTanStackQuery(new QueryClient()),
  provideEventLog({}, withHttpEvents()),
];
