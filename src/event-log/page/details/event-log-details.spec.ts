import { Clipboard } from '@angular/cdk/clipboard';
import { TestBed } from '@angular/core/testing';
import type { EventLogService } from 'ngx-session-event-log';
import type { EventLogTestClock } from 'ngx-session-event-log/testing';

import { openLogPage } from '../spec-support/open-log-page';

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

  it('tell the steps in order, each with its outcome', async () => {
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

  it('fold the attempts at a step into it, and keep what each came to', async () => {
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
    expect(element.querySelectorAll('.track[aria-hidden] .bar')).toHaveSize(3);
  });

  it('tell when each step began, and leave that to words for those who do not see the bars', async () => {
    const { page, element } = await openLogPage(logOperation);
    const [, buy] = await (await (await page.getRow()).open()).getSteps();
    expect(buy?.text).toContain('after 120 ms');
    expect(element.querySelectorAll('event-log-steps .bar')).toHaveSize(2);
    expect(element.querySelectorAll('event-log-steps :not([aria-hidden]) > .bar')).toHaveSize(0);
  });

  it('give a reason also where the event has none of its own', async () => {
    const { page } = await openLogPage((log) => log.warning({ type: 'a.do', title: 'Careful' }));
    const facts = await (await (await page.getRow()).open()).getFacts();
    expect(facts['Reason']).toBe('The application asks you to take a look.');
  });

  it('tell the reason, the facts, the type and the trace', async () => {
    const { page } = await openLogPage(logOperation);
    const facts = await (await (await page.getRow()).open()).getFacts();
    expect(facts).toEqual(
      jasmine.objectContaining({
        Reason: 'Refused',
        'Vlan ID': '314',
        'Event type': 'service.deploy',
        'Trace ID': TRACE,
      }),
    );
    expect(facts['Started']).toContain('2030');
  });

  it('tell who may do what was refused', async () => {
    const { page } = await openLogPage((log) =>
      log.error({ type: 'a.do', title: 'Refused', remedy: { allowed: ['Company Admin', 'Finance'] } }),
    );
    const facts = await (await (await page.getRow()).open()).getFacts();
    expect(facts['Who can do this']).toBe('Company Admin or Finance');
  });

  it('lead to each field that has to be changed, and name it in words', async () => {
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

  it('name fields without a form, which lead nowhere', async () => {
    const fields = [{ pointer: '#/vlan', message: 'It is in use.' }];
    const { page } = await openLogPage((log) =>
      log.error({ type: 'a.do', title: 'Refused', remedy: { fields } }),
    );
    const details = await (await page.getRow()).open();
    expect(await details.getFieldLinks()).toEqual({});
    expect((await details.getFacts())['Fields to change']).toBe('Vlan: It is in use.');
  });

  it('tell all of a message and of a title that a row may cut short', async () => {
    const title = `A title ${'that goes on '.repeat(10)}`.trim();
    const { page } = await openLogPage((log) => log.info({ type: 'a.do', title, message: 'And more.' }));
    const text = await (await (await page.getRow()).open()).getText();
    expect(text).toContain(title);
    expect(text).toContain('And more.');
  });

  it('tell how many values of which kind were withheld', async () => {
    const { page } = await openLogPage((log) =>
      log.error({ type: 'a.do', title: 'Declined', message: 'Card 4111 1111 1111 1111, password=hunter22' }),
    );
    const facts = await (await (await page.getRow()).open()).getFacts();
    expect(facts['Withheld']).toMatch(/^2 values withheld: /);
    expect(facts['Withheld']).toContain('1 card number');
    expect(facts['Withheld']).toContain('1 password');
  });

  it('copy the trace ID, and say so', async () => {
    const { page } = await openLogPage(logOperation);
    const copy = spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(true);
    const details = await (await page.getRow()).open();
    await details.press('Copy trace ID');
    expect(copy).toHaveBeenCalledOnceWith(TRACE);
    expect(await page.getStatus()).toBe('Trace ID copied.');
  });

  it('lead to the trace in the Activity Log, where that can show one', async () => {
    const activityLog = { link: '/activity?tab=own', traceParameter: 'traceId' };
    const { page, element } = await openLogPage(logOperation, { activityLog });
    await (await page.getRow()).open();
    const link = element.querySelector('event-log-details a');
    expect(link?.textContent.trim()).toBe('Activity Log');
    expect(link?.getAttribute('href')).toBe(`/activity?tab=own&traceId=${TRACE}`);
  });

  it('lead nowhere without a trace, and where the Activity Log cannot show one', async () => {
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
    await (await (await page.getRow()).open()).press('Copy for support');
    expect(copy.calls.mostRecent().args[0]).toContain('### Error: Not deployed');
    expect(await page.getStatus()).toBe('Event copied, ready to paste into a ticket.');
  });

  it('say when the browser refuses to copy', async () => {
    const { page } = await openLogPage(logOperation);
    spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(false);
    await (await (await page.getRow()).open()).press('Copy trace ID');
    expect(await page.getStatus()).toBe('The browser did not allow copying.');
  });

  it('stay open when the operation moves on', async () => {
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
