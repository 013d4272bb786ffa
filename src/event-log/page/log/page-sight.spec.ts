import { type OpenLogPage, openLogPage } from '../spec-support/open-log-page';

describe('a page that is not in sight, as in a closed drawer,', () => {
  /** Waits until all observers have noticed where the page is. */
  const seen = async ({ element, settle }: OpenLogPage) => {
    const page = element.querySelector('event-log-page')!;
    await new Promise((resolve) => new IntersectionObserver(() => setTimeout(resolve)).observe(page));
    await settle();
  };
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('leaves new events unseen until it is shown again', async () => {
    const opened = await openLogPage();
    opened.element.style.display = 'none';
    await seen(opened);
    opened.log.error({ type: 'order.place', title: 'The order was not placed' });
    await opened.settle();
    expect(opened.log.unseen().total).toBe(1);

    opened.element.style.display = '';
    await seen(opened);
    expect(opened.log.unseen().total).toBe(0);
  });

  it('leaves them unseen beside what is shown, as in the next tab', async () => {
    const opened = await openLogPage();
    opened.element.style.cssText = 'position: fixed; inset: 0 auto auto 100%; width: 100%';
    await seen(opened);
    opened.log.error({ type: 'order.place', title: 'The order was not placed' });
    await opened.settle();
    expect(opened.log.unseen().total).toBe(1);
    opened.element.style.left = '0';
    await seen(opened);
    expect(opened.log.unseen().total).toBe(0);
  });

  it('leaves the keys to the rest of the application', async () => {
    const opened = await openLogPage((log) => log.error({ type: 'order.place', title: 'Not placed' }));
    opened.element.style.display = 'none';
    await seen(opened);
    expect(['/', 'c', 'Escape'].map(press)).toEqual([false, false, false]);

    opened.element.style.display = '';
    await seen(opened);
    expect(press('/')).toBe(true);
  });
});
