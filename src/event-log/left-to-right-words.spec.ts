import { openLogPage } from './page/spec-support/open-log-page';
import { log, setUpPeek } from './peek/spec-support/set-up-peek';

/** Texts whose order the direction of the page would change: "5:57 AM" would read "AM 5:57". */
function misordered(within: Element): readonly string[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const texts = new Set<string>();
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    const isMixed = /[a-z]/i.test(text) && /^[^a-z]|[^a-z]$/i.test(text);
    if (isMixed && takesPageDirection(walker.currentNode.parentElement)) texts.add(text);
  }
  return Array.from(texts);
}

/** True if the text in an element that is seen has the direction of the page, whatever its words. */
function takesPageDirection(element: HTMLElement | null): boolean {
  if (!element?.checkVisibility() || element.closest('.event-log-unseen')) return false;
  const { direction, display, unicodeBidi } = getComputedStyle(element);
  if (direction === 'ltr' || unicodeBidi === 'plaintext') return false;
  return display === 'inline' ? takesPageDirection(element.parentElement) : true;
}

describe('words from left to right on a page from right to left', () => {
  beforeEach(() => (document.documentElement.dir = 'rtl'));
  afterEach(() => document.documentElement.removeAttribute('dir'));

  const overlays = () => document.querySelector('.cdk-overlay-container') ?? document.body;

  it('keep the order of their letters, numbers and signs on the page and in its dialogs', async () => {
    const { page, element, log, clock, settle } = await openLogPage((log, clock) => {
      log.error({ type: 'a.do', title: 'Saved 9.', resource: { label: 'Port 9 (A)', link: '/ports/9' } });
      const operation = log.start({ type: 'order.place', title: 'Ordering…' });
      const step = operation.step('Reserving (1/2)');
      clock.advance(57);
      step.settle({ outcome: 'failed', status: 503, message: 'No room.' });
      operation.step('Asking…');
      operation.fail({ title: 'Not ordered!', message: 'No room in 2 (two) places.' });
    });
    const running = log.start({ type: 'port.open', title: 'Opening…' });
    running.step('Waiting…');
    clock.advance(61_000);
    await settle();
    await page.showFilters();
    await page.groupBy('Category');
    for (const button of element.querySelectorAll<HTMLElement>('.event-log-toggle')) button.click();
    await settle();
    expect(misordered(element)).withContext('page').toEqual([]);
    for (const text of element.querySelectorAll('.event-log-clock, dt'))
      expect(getComputedStyle(text).textAlign).toBe('right');
    await page.pause();
    expect(misordered(element)).withContext('paused').toEqual([]);
    await page.search('in:any 9 from:nothing');
    await settle();
    expect(misordered(element)).withContext('nothing found').toEqual([]);
    for (const panel of ['View options', 'What is recorded here', 'Keyboard shortcuts']) {
      await page.more(panel);
      await settle();
      expect(misordered(overlays())).withContext(panel).toEqual([]);
      await page.closePanel();
    }
    await page.getFilterExamples();
    await page.more('Clear log');
    await settle();
    expect(misordered(overlays())).withContext('cleared').toEqual([]);
  });

  it('keep the order of the numbers and letters in the peek', async () => {
    const { element, open } = await setUpPeek();
    log().error({ type: 'a.do', title: '5 orders were not placed.', message: 'Order 2 (two) at most.' });
    await open();
    expect(misordered(element)).toEqual([]);
  });
});
