import { HttpBackend, provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { watchBackend } from './sent-request';

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
