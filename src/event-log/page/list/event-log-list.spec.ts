import { openLogPage } from '../spec-support/open-log-page';

describe('the filters of the log', () => {
  for (const [width, shown] of [
    ['30rem', false],
    ['48rem', true],
  ] as const) {
    it(`are ${shown ? 'shown' : 'behind a button'} in a place that is ${width} wide`, async () => {
      const { element } = await openLogPage((log) => log.info({ type: 'a.do', title: 'Done' }));
      element.style.cssText = `display: block; width: ${width}`;
      expect(element.querySelector('event-log-severity-filter')!.checkVisibility()).toBe(shown);
      expect(element.querySelector('.event-log-filters-button')!.checkVisibility()).toBe(!shown);
    });
  }

  it('give a place that takes its width from the page enough for columns', async () => {
    const { element } = await openLogPage((log) => log.info({ type: 'a.do', title: 'Done' }));
    element.style.cssText = 'display: block; width: max-content';
    expect(element.clientWidth).toBeGreaterThan(52 * 16);
    element.style.cssText = 'display: block; width: min-content';
    expect(element.clientWidth).toBeLessThan(320);
  });
});
