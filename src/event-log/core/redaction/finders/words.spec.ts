import { anyOf } from './words';

describe('A list of words', () => {
  it('matches each of its words, and the longest where several begin alike', () => {
    const pattern = new RegExp(`^${anyOf(['ist, lautet', 'is, is now', 'は'])}`);

    for (const text of ['ist', 'lautet', 'is', 'は']) expect(pattern.exec(text)?.[0]).toBe(text);
    expect(pattern.exec('is now x')?.[0]).toBe('is now');
    expect(pattern.test('was')).toBeFalse();
  });

  it('may hold expressions', () => {
    const pattern = new RegExp(`^${anyOf([String.raw`s?old, \d{2,}`, '(?<=^)x'])}$`);

    for (const text of ['old', 'sold', '42', 'x']) expect(pattern.test(text)).withContext(text).toBeTrue();
    expect(pattern.test('s')).toBeFalse();
  });
});
