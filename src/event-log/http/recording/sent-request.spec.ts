import { HttpBackend, HttpContext, HttpContextToken, provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { SentContext, type SentRequest, watchBackend } from './sent-request';

describe('A backend', () => {
  it('is watched once, however many requests leave through it', () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const backend = TestBed.inject(HttpBackend);

    const watched = watchBackend(backend);
    const { handle } = backend;

    expect(watchBackend(backend)).toBe(watched);
    expect(backend.handle).toBe(handle);
  });
});

describe('The context of a recorded request', () => {
  it('is that of the application, for interceptors too', () => {
    const OLD = new HttpContextToken(() => 0);
    const NEW = new HttpContextToken(() => 0);
    const own = new HttpContext().set(OLD, 1);
    const context = new SentContext(own, {} as SentRequest);

    expect(context.get(OLD)).toBe(1);
    expect(context.set(NEW, 2)).toBe(context);
    expect(own.get(NEW)).toBe(2);
    expect([...context.keys()]).toEqual([OLD, NEW]);
    expect(context.delete(OLD)).toBe(context);
    expect([own.has(OLD), context.has(OLD), context.has(NEW)]).toEqual([false, false, true]);
  });
});
