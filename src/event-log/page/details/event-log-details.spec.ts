import { Clipboard } from '@angular/cdk/clipboard';
import { TestBed } from '@angular/core/testing';
import { type EventLogService, ɵEventLogTellMe as EventLogTellMe } from 'ngx-session-event-log';
import type { EventLogTestClock } from 'ngx-session-event-log/testing';

import { openLogPage, shownMessage } from '../spec-support/open-log-page';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const STEP_TRACE = '1bf7651916cd43dd8448eb211c80319d';

function logOperation(log: EventLogService, clock: EventLogTestClock): void {
  const operation = log.start({ type: 'service.deploy', title: 'Deploying', facts: { vlanId: 314 } });
  const validate = operation.step({ title: 'Validate', request: 'POST /api/orders/:id/validate' });
  clock.advance(120);
  validate.settle({ outcome: 'succeeded', status: 200 });
  const buy = operation.step({ title: 'Buy', traceId: STEP_TRACE });
  buy.settle({ outcome: 'failed', status: 0, message: 'No line', reason: 'The line was cut' });
  operation.fail({ title: 'Not deployed', message: 'Try again.', reason: 'Refused', traceId: TRACE });
}

describe('the details of an event', () => {
  it('are shown and hidden by the button of its row', async () => {
    const { page, element } = await openLogPage(logOperation);
    const row = await page.getRow();
    const toggle = element.querySelector('.event-log-toggle');
    expect(toggle?.getAttribute('aria-label')).toBe('Show details');
    await row.open();
    expect(toggle?.getAttribute('aria-label')).toBe('Hide details');
    expect(element.querySelector(`#${toggle?.getAttribute('aria-controls') ?? ''}`)).not.toBeNull();
    expect(element.querySelector('table')?.getAttribute('aria-rowcount')).toBe('3');
    await row.close();
    expect(element.querySelector('event-log-details')).toBeNull();
  });

  it('show the steps in order, each with its outcome', async () => {
    const { page } = await openLogPage(logOperation);
    const steps = await (await (await page.getRow()).open()).getSteps();
    expect(steps.map(({ title, outcome }) => `${title}: ${outcome}`)).toEqual([
      'Validate: Succeeded',
      'Buy: Failed',
    ]);
    for (const part of ['POST /api/orders/:id/validate', 'Status 200', '120 ms']) {
      expect(steps[0]?.text).toContain(part);
    }
    for (const part of ['No answer', 'No line', 'The line was cut', STEP_TRACE]) {
      expect(steps[1]?.text).toContain(part);
    }
  });

  it('fold the attempts at a step into it, and keep the result of each', async () => {
    const { page, element } = await openLogPage((log, clock) => {
      const operation = log.start({ type: 'a.do', title: 'Doing' });
      for (const status of [503, 429, 200]) {
        const attempt = operation.step({ title: 'Save', request: 'PUT /api/a' });
        clock.advance(200);
        attempt.settle({ outcome: status === 200 ? 'succeeded' : 'failed', status });
      }
      operation.succeed();
    });
    const steps = await (await (await page.getRow()).open()).getSteps();
    expect(steps.map(({ title, outcome }) => `${title}: ${outcome}`)).toEqual(['Save: Succeeded']);
    expect(steps[0]?.text).toContain('3 attempts');
    expect(steps[0]?.attempts).toEqual([
      'Failed PUT /api/a Status 503 took 200 ms',
      'Failed PUT /api/a Status 429 after 200 ms took 200 ms',
      'Succeeded PUT /api/a Status 200 after 400 ms took 200 ms',
    ]);
    expect(element.querySelectorAll('.event-log-step-track[aria-hidden] .event-log-step-bar')).toHaveSize(3);
  });

  it('show when each step began, also in words for those who do not see the bars', async () => {
    const { page, element } = await openLogPage(logOperation);
    const [, buy] = await (await (await page.getRow()).open()).getSteps();
    expect(buy?.text).toContain('after 120 ms');
    expect(element.querySelectorAll('.event-log-step-bar')).toHaveSize(2);
    expect(element.querySelectorAll(':not([aria-hidden]) > .event-log-step-bar')).toHaveSize(0);
  });

  it('leave out a reason that says nothing, and add one if the outcome needs it', async () => {
    const { page } = await openLogPage((log) => {
      log.warning({ type: 'a.do', title: 'Careful' });
      log.success({ type: 'b.do', title: 'Done' });
      log.error({ type: 'c.do', title: 'Not done' });
      log.start({ type: 'd.do', title: 'Doing' }).pend();
      log.start({ type: 'e.do', title: 'Doing that' }).settle({ outcome: 'unknown' });
    });
    const reasons = [];
    for (const row of await page.getRows()) {
      const facts = await (await row.open()).getFacts();
      reasons.push(facts['Reason']);
      await row.close();
    }
    expect(reasons).toEqual([
      'It may have gone through, but nothing confirms it.',
      'It was accepted and is waiting for someone to act.',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leave out a reason that only confirms what succeeded', async () => {
    const { page } = await openLogPage((log) => {
      const operation = log.start({ type: 'a.do', title: 'Doing' });
      const reason = 'The server confirmed it (HTTP 200).';
      operation.step('Save').settle({ outcome: 'succeeded', status: 200, reason });
      operation.succeed({ reason });
    });
    expect(await (await (await page.getRow()).open()).getText()).not.toContain('confirmed');
  });

  it('show no sentence twice', async () => {
    const sentence = 'The VLAN is in use.';
    const { page } = await openLogPage((log) => {
      const operation = log.start({ type: 'a.do', title: 'Deploying' });
      operation.step('Validate').settle({
        outcome: 'failed',
        status: 422,
        message: sentence,
        reason: 'The server did not accept it.',
      });
      operation.fail({
        title: 'Not deployed',
        message: sentence,
        reason: 'The server did not accept it (HTTP 422).',
        remedy: { form: '/order', fields: [{ pointer: '#/vlan', label: 'VLAN', message: sentence }] },
      });
    });
    const details = await (await page.getRow()).open();
    const text = await details.getText();
    expect(text).not.toContain(sentence);
    expect(text.match(/did not accept/g)).toHaveSize(1);
    expect(await details.getFieldLinks()).toEqual({ VLAN: '/order#/vlan' });
    expect((await details.getFacts())['Fields to change']).toBe('VLAN');
  });

  it('begin with what went wrong and what to do, followed by copying, facts and steps', async () => {
    const { page } = await openLogPage((log) => {
      const operation = log.start({ type: 'a.do', title: 'Deploying', facts: { vlanId: 314 } });
      operation.step('Validate').settle({ outcome: 'failed' });
      operation.fail({ reason: 'Refused', remedy: { allowed: ['Finance'] } });
    });
    const text = await (await (await page.getRow()).open()).getText();
    const places = ['Refused', 'Finance', 'Copy for support', 'VLAN ID', 'Validate'].map((part) =>
      text.indexOf(part),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  });

  it('reduce many steps to the failed one and its neighbours, and show all on request', async () => {
    const { page, element } = await openLogPage((log) => {
      const operation = log.start({ type: 'a.do', title: 'Deploying' });
      for (let step = 1; step <= 40; step++)
        operation.step(`Step ${step}`).settle({ outcome: step === 30 ? 'failed' : 'succeeded' });
      operation.fail();
    });
    const details = await (await page.getRow()).open();
    const titles = async () => (await details.getSteps()).map(({ title }) => title);
    expect(await titles()).toEqual(['Step 29', 'Step 30', 'Step 31']);
    expect(element.querySelector('.event-log-steps-list')?.getAttribute('start')).toBe('29');
    await details.press('Show all 40 steps');
    expect(await titles()).toHaveSize(40);
    expect(document.activeElement).toBe(element.querySelector('.event-log-steps-list'));
  });

  it('show the reason, the facts, the type and the trace id', async () => {
    const { page } = await openLogPage(logOperation);
    const facts = await (await (await page.getRow()).open()).getFacts();
    expect(facts).toEqual(
      jasmine.objectContaining({
        Reason: 'Refused',
        'VLAN ID': '314',
        'Event type': 'service.deploy',
        'Trace ID': TRACE,
      }),
    );
    expect(facts['Started']).toContain('2030');
  });

  it('show who may do it', async () => {
    const { page } = await openLogPage((log) =>
      log.error({ type: 'a.do', title: 'Refused', remedy: { allowed: ['Company Admin', 'Finance'] } }),
    );
    const facts = await (await (await page.getRow()).open()).getFacts();
    expect(facts['Who can do this']).toBe('Company Admin or Finance');
  });

  it('link to each field to change, and name it in words', async () => {
    const { page } = await openLogPage((log) =>
      log.error({
        type: 'a.do',
        title: 'Refused',
        remedy: {
          form: '/order?order=7',
          fields: [
            { pointer: '#/bEnd/vlan', label: 'VLAN', message: 'It is in use.' },
            { pointer: '#/termMonths', message: 'Too long.' },
            { message: 'Try tomorrow.' },
          ],
        },
      }),
    );
    const details = await (await page.getRow()).open();
    expect(await details.getFieldLinks()).toEqual({
      VLAN: '/order?order=7#/bEnd/vlan',
      'Term months': '/order?order=7#/termMonths',
    });
    expect((await details.getFacts())['Fields to change']).toBe(
      'VLAN: It is in use. Term months: Too long. Try tomorrow.',
    );
  });

  it('name fields without a form, without links', async () => {
    const fields = [{ pointer: '#/vlan', message: 'It is in use.' }];
    const { page } = await openLogPage((log) =>
      log.error({ type: 'a.do', title: 'Refused', remedy: { fields } }),
    );
    const details = await (await page.getRow()).open();
    expect(await details.getFieldLinks()).toEqual({});
    expect((await details.getFacts())['Fields to change']).toBe('VLAN: It is in use.');
  });

  it('show the whole title and message that a row may truncate', async () => {
    const title = `A title ${'that goes on '.repeat(10)}`.trim();
    const message = `And more ${'that goes on '.repeat(10)}`.trim();
    const { page } = await openLogPage((log) => log.info({ type: 'a.do', title, message }));
    const text = await (await (await page.getRow()).open()).getText();
    expect(text).toContain(title);
    expect(text).toContain(message);
  });

  it('show how many values of which kind were withheld', async () => {
    const { page } = await openLogPage((log) =>
      log.error({ type: 'a.do', title: 'Declined', message: 'Card 4111 1111 1111 1111, password=hunter22' }),
    );
    const facts = await (await (await page.getRow()).open()).getFacts();
    expect(facts['Withheld']).toMatch(/^2 values withheld: /);
    expect(facts['Withheld']).toContain('1 card number');
    expect(facts['Withheld']).toContain('1 password');
  });

  it('copy the trace id, and say so', async () => {
    const { page } = await openLogPage(logOperation);
    const copy = spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(true);
    const details = await (await page.getRow()).open();
    await details.press('Copy trace ID');
    expect(copy).toHaveBeenCalledOnceWith(TRACE);
    expect(await page.getStatus()).toBe('Trace ID copied.');
  });

  it('link to the trace in the Activity Log, if that can show one', async () => {
    const activityLog = { link: '/activity?tab=own', traceParameter: 'traceId' };
    const { page, element } = await openLogPage(logOperation, { activityLog });
    await (await page.getRow()).open();
    const link = element.querySelector('event-log-details a');
    expect(link?.textContent.trim()).toBe('Activity Log');
    expect(link?.getAttribute('href')).toBe(`/activity?tab=own&traceId=${TRACE}`);
  });

  it('have no such link without a trace id, or if the Activity Log cannot show one', async () => {
    const activityLog = { link: '/activity', traceParameter: 'traceId' };
    const { page, element } = await openLogPage((log) => log.info({ type: 'a.do', title: 'Done' }), {
      activityLog,
    });
    await (await page.getRow()).open();
    expect(element.querySelector('event-log-details a')).toBeNull();

    TestBed.resetTestingModule();
    const other = await openLogPage(logOperation, { activityLog: { link: '/activity' } });
    await (await other.page.getRow()).open();
    expect(other.element.querySelector('event-log-details a')).toBeNull();
  });

  it('copy the event for support, and say so', async () => {
    const { page } = await openLogPage(logOperation);
    const copy = spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(true);
    const details = await (await page.getRow()).open();
    await details.press('Copy for support');
    expect((await details.getButtons())[0]).toBe('Copied');
    expect(copy.calls.mostRecent().args[0]).toContain('### Error: Not deployed');
    expect(await page.getStatus()).toBe('Event copied, ready to paste into a ticket.');
  });

  it('say if the browser refuses to copy', async () => {
    const { page } = await openLogPage(logOperation);
    spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(false);
    await (await (await page.getRow()).open()).press('Copy trace ID');
    expect(await page.getStatus()).toBe('The browser did not allow copying.');
    expect(shownMessage()).toBe('The browser did not allow copying.');
  });

  it('offer a notification only while an operation is running', async () => {
    const { page, log, settle } = await openLogPage();
    const tellMe = TestBed.inject(EventLogTellMe);
    spyOnProperty(tellMe, 'possible').and.returnValue(true);
    const ask = spyOn(tellMe, 'ask').and.resolveTo(false);
    const operation = log.start({ type: 'a.do', title: 'Doing' });
    await settle();
    const details = await (await page.getRow()).open();
    await details.press('Tell me when it is done');
    expect(ask).toHaveBeenCalledOnceWith(operation.entry);
    expect(shownMessage()).toContain('The browser does not allow notifications.');
    operation.succeed();
    await settle();
    expect(await details.getButtons()).toEqual(['Copy for support']);
  });

  it('stay open when the operation changes', async () => {
    const { page, log, settle } = await openLogPage();
    const operation = log.start({ type: 'a.do', title: 'Doing' });
    await settle();
    const row = await page.getRow();
    const details = await row.open();
    operation.step('First').settle({ outcome: 'succeeded' });
    await settle();
    expect((await details.getSteps()).map(({ title }) => title)).toEqual(['First']);
    operation.succeed();
    await settle();
    expect(await row.isOpen()).toBeTrue();
  });
});
