import fc from 'fast-check';

import { setUpLog } from '../spec-support/set-up-log';
import { isolatedParts, namesOf } from './isolated-parts';

/** All of ASCII, of which much has a meaning in expressions. */
const PUNCTUATION = Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

const HARBOUR = 'ميناء سيدني 1';

const isolated = (text: string, ...names: string[]) =>
  isolatedParts(text, names)
    .map((part) => (part.isolated ? `[${part.text}]` : part.text))
    .join('');

describe('namesOf()', () => {
  it('returns the resource and the facts that are texts', () => {
    const { log } = setUpLog();
    const saved = { type: 'port.save', title: 'Saved', facts: { place: HARBOUR, speed: 10, note: '' } };

    expect(namesOf(log.info(saved))).toEqual([HARBOUR]);
    expect(namesOf(log.info({ ...saved, resource: { label: 'Edge' } }))).toEqual(['Edge', HARBOUR]);
  });
});

describe('isolatedParts()', () => {
  it('isolates the names of the entry', () => {
    expect(isolated(`${HARBOUR} was terminated`, HARBOUR)).toBe(`[${HARBOUR}] was terminated`);
    expect(isolated('Harbour 5 تم نشره', 'Harbour 5')).toBe('[Harbour 5] تم نشره');
  });

  it('prefers the longer of two names, and leaves parts of other words alone', () => {
    expect(isolated(`Port ${HARBOUR}`, 'ميناء', HARBOUR)).toBe(`Port [${HARBOUR}]`);
    expect(isolated('Port الميناء', 'ميناء')).toBe('Port الميناء');
  });

  it('isolates what is in quotation marks, each for itself', () => {
    expect(isolated('“ميناء 1”, “ميناء 2” and “Edge”')).toBe('“[ميناء 1]”, “[ميناء 2]” and “[Edge]”');
    expect(isolated('„ميناء“ wurde gelöscht')).toBe('„[ميناء]“ wurde gelöscht');
    expect(isolated('حُذف «Edge 5»')).toBe('حُذف «[Edge 5]»');
    expect(isolated('"ميناء" was deleted')).toBe('"[ميناء]" was deleted');
  });

  it('takes names as they are written', () => {
    expect(isolated('Port ميناء (a+b) [1] was deployed', 'ميناء (a+b) [1]')).toBe(
      'Port [ميناء (a+b) [1]] was deployed',
    );
    expect(isolated('Edge-1/b تم نشره', 'Edge-1/b')).toBe('[Edge-1/b] تم نشره');
  });

  it('leaves a text alone that has one direction', () => {
    expect(isolated('Port “Harbour” was deployed', 'Harbour')).toBe('Port “Harbour” was deployed');
  });

  it('keeps the text', () => {
    const text = fc.string({ unit: fc.constantFrom('م', 'a', ' ', '“', '”', '😀', ...PUNCTUATION) });
    fc.assert(
      fc.property(text, fc.array(text), (whole, names) => {
        const parts = isolatedParts(
          whole,
          names.filter((name) => name !== ''),
        );
        expect(parts.map((part) => part.text).join('')).toBe(whole);
      }),
    );
  });
});
