import { NEVER, Subject, switchMap } from 'rxjs';

import { type OpenLogPage, openLogPage, painted } from '../spec-support/open-log-page';

describe('pausing', () => {
  let opened: OpenLogPage;

  beforeEach(async () => {
    opened = await openLogPage((log) => {
      log.success({ type: 'a.do', title: 'One' });
      log.error({ type: 'b.do', title: 'Two' });
    });
  });

  afterEach(() => scrollTo(0, 0));

  const titles = async () => Promise.all((await opened.page.getRows()).map((row) => row.getTitle()));
  const more = async (title: string) => {
    opened.log.warning({ type: 'c.do', title });
    await opened.settle();
  };

  it('keeps rows and counts, and says how many events are waiting', async () => {
    await opened.page.pause();
    expect(await opened.page.getPaused()).toMatch(/^Paused since \d{1,2}:\d{2}:\d{2}\D*$/);
    await more('Three');
    expect(await titles()).toEqual(['Two', 'One']);
    expect(await opened.page.getHolds()).toMatch(/^2 events since [^,]*, 1 error$/);
    expect(await opened.page.getSeverityOptions()).toEqual(['Success 1', 'Error 1']);
    expect(await opened.page.getPaused()).toMatch(/, 1 new event waiting$/);
    await more('Four');
    expect(await opened.page.getPaused()).toMatch(/, 2 new events waiting$/);
  });

  it('counts the rows that wait, not what was folded into them or taken over', async () => {
    await opened.page.pause();
    for (const title of ['Three', 'Three', 'Four', 'Four']) await more(title);
    const saving = () => opened.log.track({ type: 'd.save', title: 'Saving' }, () => NEVER);
    const typed = new Subject<void>();
    typed.pipe(switchMap(saving)).subscribe();
    for (let key = 1; key <= 3; key++) typed.next();
    await opened.settle();

    expect(opened.log.entries().length).toBe(5);
    expect(await opened.page.getPaused()).toMatch(/, 3 new events waiting$/);
  });

  it('keeps the state of an operation, even when its outcome comes', async () => {
    const operation = opened.log.start({ type: 'c.do', title: 'Three' });
    await opened.settle();
    await opened.page.pause();
    operation.succeed();
    await opened.settle();
    expect(await (await opened.page.getRow()).getSeverity()).toBe('In progress');
    await opened.page.resume();
    expect(await (await opened.page.getRow()).getSeverity()).toBe('Success');
  });

  it('shows all waiting events when updates are resumed, and says so', async () => {
    await opened.page.pause();
    expect(await opened.page.getStatus()).toMatch(/^Paused since/);
    await more('Three');
    await opened.page.resume();
    expect(await titles()).toEqual(['Three', 'Two', 'One']);
    expect(await opened.page.getPaused()).toBeNull();
    expect(await opened.page.getStatus()).toBe('Updates resumed: 1 new event.');
  });

  it('leaves the focus at the menu, and ends with its button or in the menu', async () => {
    await opened.page.pause();
    const menu = opened.element.querySelector('event-log-more button');
    expect(document.activeElement).toBe(menu);
    expect(await opened.page.getTools()).toContain('Resume');
    await opened.page.more('Resume');
    expect(await opened.page.getPaused()).toBeNull();
  });

  it('allows searching and filtering', async () => {
    await opened.page.pause();
    await more('One more');
    await opened.page.search('one');
    expect(await titles()).toEqual(['One']);
  });

  it('does not mark hidden events as seen', async () => {
    await opened.page.pause();
    await more('Three');
    expect(opened.log.unseen().total).toBe(1);
    await opened.page.resume();
    await opened.settle();
    expect(opened.log.unseen().total).toBe(0);
  });

  it('does not move the rows of a user who is reading further down, even when resumed', async () => {
    for (let at = 1; at <= 200; at++) opened.log.info({ type: 'd.do', title: `Event ${at}` });
    await opened.settle();
    await opened.page.pause();
    await painted(opened);
    scrollTo(0, 3_000);
    await painted(opened);
    const first = opened.element.querySelector('tr.event-log-row');
    const top = first?.getBoundingClientRect().top ?? NaN;
    await more('Three');
    expect(await opened.page.getTools()).not.toContain('Show 1 new event');
    await opened.page.resume();
    await opened.settle();
    // The browser scrolls by whole pixels, and the height of the notice that goes away is a fraction.
    expect(Math.abs((first?.getBoundingClientRect().top ?? NaN) - top)).toBeLessThan(1);
    expect(await opened.page.getTools()).toContain('Show 1 new event');
  });

  it('ends when the log is cleared, so that Undo shows the restored events', async () => {
    opened.log.start({ type: 'c.do', title: 'Three' });
    await opened.settle();
    await opened.page.pause();
    await opened.page.more('Clear log');
    await opened.settle();
    expect(await titles()).toEqual(['Three']);
    await opened.page.pause();
    await opened.page.undoClear();
    await opened.settle();
    expect(await titles()).toEqual(['Three', 'Two', 'One']);
  });

  it('keeps nothing beyond its session', async () => {
    await opened.page.pause();
    opened.log.endSession();
    await opened.settle();
    expect(await opened.page.getEmptyText()).toBe('Nothing has happened yet');
    await more('Of somebody else');
    expect(await titles()).toEqual(['Of somebody else']);
    expect(await opened.page.getPaused()).toBeNull();
  });

  it('counts waiting events as left out of a file', async () => {
    const created = spyOn(URL, 'createObjectURL').and.callThrough();
    spyOn(HTMLAnchorElement.prototype, 'click');
    await opened.page.pause();
    await more('Three');
    await opened.page.export('JSON');
    await opened.router.fixture.whenStable();
    const file = created.calls.mostRecent().args[0] as Blob;
    const exported = JSON.parse(await file.text()) as { filteredOut: number; entries: unknown[] };
    expect(exported.filteredOut).toBe(1);
    expect(exported.entries.length).toBe(2);
  });
});
