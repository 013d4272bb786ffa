/**
 * Names that the documents leave out: imports from libraries, and parts of the reader's application. Names that a block
 * uses but does not declare are imported from here.
 */
import type { HarnessLoader } from '@angular/cdk/testing';
import type { HttpClient } from '@angular/common/http';
import type { ComponentFixture } from '@angular/core/testing';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import { type EventLogService, httpEvents } from 'ngx-session-event-log';
import type { EventLogExportInfo } from 'ngx-session-event-log/export';
import type { EventLogPageHarness as PageHarness } from 'ngx-session-event-log/testing';
import type { Observable } from 'rxjs';

export { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
export { HttpClient } from '@angular/common/http';
export { Component, Injectable, inject } from '@angular/core';
export { RouterLink, type Routes } from '@angular/router';
export {
  EventLogIntl,
  EventLogService,
  actionEvent,
  actionEvents,
  actionOperation,
  actionStep,
  asEvent,
  asStepOf,
  httpEvent,
  httpEvents,
  problemRemedy,
  provideEventLog,
  readProblem,
  skipEventLog,
  withHttpEvents,
  withRedaction,
  withSession,
} from 'ngx-session-event-log';
export { type ExportedLog, makeBundle } from 'ngx-session-event-log/export';
export { withNgrxEvents } from 'ngx-session-event-log/ngrx';
export { EventLogPageIntl } from 'ngx-session-event-log/page';
export { EventLogPageHarness, EventLogViewerHarness } from 'ngx-session-event-log/testing';

export interface Service {
  readonly uid: string;
  readonly name: string;
  readonly speedMbps: number;
}
export type ServiceUpdate = Pick<Service, 'name' | 'speedMbps'>;
export interface Order {
  readonly number: string;
}
export interface Payment {
  readonly receipt: string;
}

export class QueueTimeout extends Error {}

export declare class LogPage {
  readonly title: string;
}

export declare class Auth {
  readonly signedOut: Observable<void>;
  readonly user$: Observable<{ readonly id: string } | undefined>;
  signOut(): void;
}

export const OrderActions = createActionGroup({
  source: 'Order',
  events: {
    submit: props<{ orderId: string; name: string }>(),
    deployed: props<{ orderId: string; service: Service }>(),
    refused: props<{ orderId: string; reason: string }>(),
    deployFailed: props<{ orderId: string; reason: string }>(),
    awaitsApproval: props<{ orderId: string; partner: string }>(),
    outcomeUnknown: props<{ orderId: string }>(),
    stateChanged: props<{ orderId: string; state: string }>(),
  },
});
export const ApprovalActions = createActionGroup({ source: 'Approval', events: { denied: emptyProps() } });

export const events = httpEvents();
export const portalHttpEvents = events;
export const routes = [];

export declare const http: HttpClient;
export declare const log: EventLogService;
export declare const url: string;
export declare const orderId: string;
export declare const body: string;
export declare const design: object;
export declare const lines: readonly object[];
export declare const file: File;
export declare const info: EventLogExportInfo;
export declare const fixture: ComponentFixture<unknown>;
export declare const loader: HarnessLoader;
export declare const page: PageHarness;
export declare const field: HTMLInputElement;
export declare const saveProfile: () => Promise<void>;
export declare const openProfile: () => Promise<void>;
