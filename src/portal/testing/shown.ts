import { HttpTestingController, type RequestMatch } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider, Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';

import type { Session } from '../../portal-api/contract/index.ts';
import { Auth } from '../session/auth';
import { button } from './page-elements';
import { providePortalTesting } from './provide-portal-testing';
import { aProblem, aSession, listUrl } from './samples';
import { nextTurn } from './settle';

type Body = object | string | null;

/** A rendered component, with a server that the test simulates. */
export class Shown<T> {
  readonly server = TestBed.inject(HttpTestingController);
  readonly fixture: ComponentFixture<T>;
  readonly page: HTMLElement;

  constructor(component: Type<T>, inputs: Readonly<Record<string, unknown>> = {}) {
    this.fixture = TestBed.createComponent(component);
    for (const [name, value] of Object.entries(inputs)) this.fixture.componentRef.setInput(name, value);
    this.page = this.fixture.nativeElement as HTMLElement;
    this.fixture.detectChanges();
  }

  /** Waits a turn and updates the page. Waiting for stability would not end while a request is unanswered. */
  async turn(): Promise<void> {
    await nextTurn();
    this.fixture.detectChanges();
    await nextTurn();
  }

  async press(name: string, root: HTMLElement = this.page): Promise<void> {
    button(root, name).click();
    await this.turn();
  }

  /** Answers the one matching request and updates the page. */
  async answer(request: string | RequestMatch, body: Body): Promise<void> {
    this.server.expectOne(request).flush(body);
    await this.turn();
  }

  /** Answers the one request for a list with all its records. */
  answerList(path: string, records: readonly object[]): Promise<void> {
    return this.answer(listUrl(path), { records });
  }

  /** Answers the one matching request with a problem. */
  async refuse(request: string | RequestMatch, status: number, problem: object): Promise<void> {
    this.server.expectOne(request).flush(aProblem(status, problem), { status, statusText: 'No' });
    await this.turn();
  }
}

/** Provides the portal's environment with a signed-in user, by default a Company Admin. */
export function signedIn(
  user: Partial<Session['user']> = {},
  providers: (Provider | EnvironmentProviders)[] = [],
): void {
  TestBed.configureTestingModule({ providers: [providePortalTesting(), providers] });
  TestBed.inject(Auth).restore().subscribe();
  TestBed.inject(HttpTestingController).expectOne('/api/session').flush(aSession(user));
}
