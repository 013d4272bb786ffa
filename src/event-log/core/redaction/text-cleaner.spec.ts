import { TestBed } from '@angular/core/testing';

import { provideEventLog } from '../provide-event-log';
import { setUpLog } from '../spec-support/set-up-log';
import { injectEventLogRedaction } from './text-cleaner';
import { withRedaction } from './with-redaction';

const CARD = '4111111111111111';

describe('What is withheld from an entry', () => {
  it('is added up over all its texts', () => {
    const { log } = setUpLog();

    const { withheld } = log.record({
      type: 'payment.make',
      title: `Card ${CARD}`,
      message: 'CVV 123, password=hunter',
      reason: 'Card 5555555555554444',
      resource: { label: 'Card 378282246310005' },
      facts: { card: '6011111111111117', pin: 1234, 'API key': 'a' },
    });

    expect(withheld).toEqual({
      'card-number': 4,
      'security-code': 1,
      password: 1,
      'one-time-code': 1,
      key: 1,
    });
  });

  it('grows while an operation moves on', () => {
    const { log } = setUpLog();
    const operation = log.start({ type: 'payment.make', title: `Card ${CARD}` });

    const step = operation.step(`Charge ${CARD}`);
    step.settle({ outcome: 'failed', message: 'CVV 123 is wrong' });
    operation.fail({ message: 'Token=abcdef' });

    expect(operation.entry.withheld).toEqual({ 'card-number': 2, 'security-code': 1, token: 1 });
    expect(JSON.stringify(operation.entry)).not.toMatch(/4111|123|abcdef/);
  });

  it('is empty for ordinary entries, which share one object', () => {
    const { log } = setUpLog();

    const one = log.info({ type: 'a.b', title: 'One' });
    const two = log.info({ type: 'a.b', title: 'Two' });

    expect(one.withheld).toEqual({});
    expect(one.withheld).toBe(two.withheld);
  });
});

describe('A fact', () => {
  it('is withheld each time that its name occurs', () => {
    const { log } = setUpLog();
    const facts = { place: 'Sydney', password: 'abc' };

    const entries = ['One', 'Two', 'Three'].map((title) => log.info({ type: 'a.b', title, facts }));

    for (const entry of entries) expect(entry.facts).toEqual({ place: 'Sydney', password: '▮▮▮' });
  });

  it('is withheld if its name announces a secret, whatever its value', () => {
    const { log } = setUpLog();

    const { facts } = log.info({
      type: 'a.b',
      title: 'One',
      facts: {
        password: 'abc',
        cvv: 123,
        accessToken: 'x',
        mfaCode: 1,
        speed: 1_000,
        'password changed': true,
        ｐａｓｓｗｏｒｄ: 'abc',
        'pass\u00adword': 'abc',
      },
    });

    expect(facts).toEqual({
      password: '▮▮▮',
      cvv: '▮▮▮',
      accessToken: '▮▮▮',
      mfaCode: '▮▮▮',
      speed: 1_000,
      'password changed': true,
      ｐａｓｓｗｏｒｄ: '▮▮▮',
    });
  });

  it('is kept if it is about secrets, or counts them', () => {
    const { log } = setUpLog();
    const facts = {
      passwordExpiresAt: '2026-11-28',
      tokenLimit: 1_000,
      serviceKeyName: 'Sydney-2026',
      apiKeys: 3,
      key: 'sydney-wharf',
      cid: 'VXC-1234567',
    };

    expect(log.info({ type: 'a.b', title: 'One', facts }).facts).toEqual(facts);
  });

  it('is withheld under a common name if its value looks like a secret', () => {
    const { log } = setUpLog();

    const { facts, withheld } = log.info({
      type: 'a.b',
      title: 'One',
      facts: { key: 'a1b2c3d4'.repeat(3) },
    });

    expect(facts).toEqual({ key: '▮▮▮' });
    expect(withheld).toEqual({ key: 1 });
  });

  it('is cleaned like all texts, including its name', () => {
    const { log } = setUpLog();

    const { facts } = log.info({
      type: 'a.b',
      title: 'One',
      facts: { note: `Card ${CARD}`, number: Number(CARD), [`Card ${CARD}`]: 1 },
    });

    expect(facts).toEqual({ note: 'Card ▮▮▮', number: '▮▮▮', 'Card ▮▮▮': 1 });
  });
});

describe('The count of withheld values', () => {
  it('counts a value once, however often an entry repeats it', () => {
    const { log } = setUpLog();

    const { title, message, withheld } = log.info({
      type: 'a.b',
      title: `Card ${CARD} was declined`,
      message: `The bank declined ${CARD}; password="hunter22" was right`,
      facts: { password: 'hunter22', note: `Card ${CARD}` },
    });

    expect([title, message]).toEqual([
      'Card ▮▮▮ was declined',
      'The bank declined ▮▮▮; password=▮▮▮ was right',
    ]);
    expect(withheld).toEqual({ 'card-number': 1, password: 1 });
  });

  it('counts two different values', () => {
    const { log } = setUpLog();

    const { withheld } = log.info({ type: 'a.b', title: 'password=hunter22', message: 'password=hunter23' });

    expect(withheld).toEqual({ password: 2 });
  });
});

describe('A link', () => {
  it('with an ordinary query stays unchanged', () => {
    const { log } = setUpLog();

    for (const link of ['/services?state=LIVE', '/locations?k=5&code=SYD1', '/search?key=edge&auth=none']) {
      const { resource, withheld } = log.info({
        type: 'a.b',
        title: link,
        resource: { label: 'Edge', link },
      });
      expect(resource?.link).toBe(link);
      expect(withheld).toEqual({});
    }
  });

  it('with a secret in it is removed', () => {
    const { log } = setUpLog();

    for (const link of [
      '/pay?token=abc123',
      `/cards/${CARD}`,
      `/reset?key=${'a1b2c3d4'.repeat(3)}`,
      '/x#access_token=abc',
    ]) {
      const {
        resource,
        link: next,
        withheld,
      } = log.info({
        type: 'a.b',
        title: link.slice(0, 4),
        resource: { label: 'Edge', link },
        link: { label: 'Look', link },
      });

      expect(resource).toEqual({ label: 'Edge', link: undefined });
      expect(next).toBeUndefined();
      expect(Object.values(withheld)).toEqual([1]);
    }
  });
});

describe("An application's own redactor", () => {
  it('sees every text', () => {
    const { log } = setUpLog({
      features: [withRedaction((text, withhold) => text.replace(/ACC-\d{8}/g, () => withhold('custom')))],
    });

    const operation = log.start({
      type: 'a.b',
      title: 'ACC-00000001',
      facts: { account: 'ACC-00000002' },
      resource: { label: 'ACC-00000003', link: '/accounts/ACC-00000003' },
    });
    operation.step('ACC-00000004').settle({ outcome: 'failed', message: 'ACC-00000005' });

    expect(JSON.stringify(operation.entry)).not.toContain('ACC-');
    expect(operation.entry.withheld).toEqual({ custom: 6 });
  });

  it('runs once per session on texts that recur', () => {
    const seen: string[] = [];
    const { log } = setUpLog({
      features: [
        withRedaction((text) => {
          seen.push(text);
          return text;
        }),
      ],
    });
    const record = () => log.info({ type: 'a.b', title: 'One', reason: 'The server confirmed it.' });

    record();
    record();
    expect(seen).toEqual(['a.b', 'One', 'The server confirmed it.', 'One']);

    log.endSession();
    record();
    expect(seen.slice(4)).toEqual(['a.b', 'One', 'The server confirmed it.']);
  });

  it('that throws is reported, and the text is withheld', () => {
    const { log, errors } = setUpLog({
      features: [
        withRedaction((text) => {
          if (text.includes('secret plan')) throw new Error('cannot read it');
          return text;
        }),
      ],
    });

    const entry = log.info({ type: 'a.b', title: 'Saved', message: 'The secret plan' });

    expect(entry).toEqual(
      jasmine.objectContaining({ title: 'Saved', message: '▮▮▮', withheld: { custom: 1 } }),
    );
    expect(errors.messages).toEqual(['cannot read it']);
  });
});

describe('injectEventLogRedaction', () => {
  it('redacts with the redactors of the application, and counts what it withheld', () => {
    const rule = withRedaction((text, withhold) => text.replace(/ACC-\d+/g, () => withhold('custom')));
    TestBed.configureTestingModule({ providers: [provideEventLog({}, rule)] });
    const redact = TestBed.runInInjectionContext(injectEventLogRedaction);
    expect(redact('ACC-42, password=hunter22', 100)).toEqual({
      text: '▮▮▮, password=▮▮▮',
      withheld: { custom: 1, password: 1 },
    });
    expect(redact('Port 7', 100)).toEqual({ text: 'Port 7', withheld: {} });
    expect(redact('Port 7', 4).text).toBe('Por…');
  });
});
