import { type HttpInterceptorFn, provideHttpClient, withInterceptors } from '@angular/common/http';

import { httpEvent } from '../http-event';
import { setUpHttp } from './set-up-http';

/** Answer of a server that refuses a request. */
export const PROBLEM = { title: 'No', detail: 'The location is full.', status: 422 };

/** Rule for `POST /api/orders`. */
export const buying = httpEvent('POST', '/api/orders', { type: 'order.buy', started: 'Buying' });

/** Sets up a log with interceptors of the application. */
export const setUpAmong = (interceptors: readonly HttpInterceptorFn[], rule = buying) =>
  setUpHttp({ rules: [rule], client: [provideHttpClient(withInterceptors([...interceptors]))] });
