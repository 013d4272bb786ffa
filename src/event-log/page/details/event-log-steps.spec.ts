import { openLogPage } from '../spec-support/open-log-page';

describe('An attempt at a step', () => {
  it('leaves out a duration of zero', async () => {
    const { page } = await openLogPage((log) => {
      const operation = log.start({ type: 'a.do', title: 'Doing' });
      operation.step('Configured').settle({ outcome: 'succeeded' });
      operation.succeed();
    });
    const [step] = await (await (await page.getRow()).open()).getSteps();
    expect(step?.text).toContain('Configured');
    expect(step?.text).not.toContain('took');
  });
});
