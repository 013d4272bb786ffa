import { returnTarget } from './return-target';

describe('returnTarget', () => {
  it('returns to a page of the portal', () => {
    expect(returnTarget('/services/abc?x=1')).toBe('/services/abc?x=1');
  });

  it('goes to the services instead of any address outside the portal', () => {
    for (const url of [
      undefined,
      null,
      '',
      'https://evil.example',
      '//evil.example',
      '/\\evil',
      '/sign-in',
    ]) {
      expect(returnTarget(url)).toBe('/services');
    }
  });
});
