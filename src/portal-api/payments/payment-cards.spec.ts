import assert from 'node:assert/strict';

import type { CardRegistration, Invoice, PaymentCard, TestCard } from '../contract/index.ts';
import { registered, VISA } from '../testing/billing.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA, JONAS_FINANCE, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

onEachEngine('payment cards', (portal) => {
  it('keep brand, last four digits and a token, and nothing else that was entered', async () => {
    const client = await portal().signedIn(JONAS_FINANCE);
    const response = await client.post('/payment-cards', { ...VISA, cvv: '917' });
    const card = response.json<PaymentCard>();
    assert.equal(response.statusCode, 201);
    assert.deepEqual(card, {
      id: card.id,
      brand: 'Visa',
      lastFour: '4242',
      holder: 'Ada Larsen',
      expiry: '04/29',
      registeredAt: portal().now.toISOString(),
    });
    assert.deepEqual((await client.list<PaymentCard>('/payment-cards'))[0], card);

    const row = await portal()
      .database.selectFrom('payment_cards')
      .selectAll()
      .where('id', '=', card.id)
      .executeTakeFirstOrThrow();
    const { provider_token: token, ...kept } = row;
    assert.match(token, /^test-approved-/);
    assert.doesNotMatch(JSON.stringify(kept).replace(card.id, ''), /917|42424/);
  });

  it('exist once for a company, however often and by whomever they are registered', async () => {
    const [ada, jonas] = [await portal().signedIn(ADA), await portal().signedIn(JONAS_FINANCE)];
    const card = { ...VISA, number: '5555 5555 5555 4444' };
    const before = await ada.list<PaymentCard>('/payment-cards');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? ada : jonas).post('/payment-cards', card)),
    );
    assert.deepEqual([...new Set(answers.map(({ statusCode }) => statusCode))], [201]);
    const [id, ...others] = new Set(answers.map((answer) => answer.json<PaymentCard>().id));
    assert.deepEqual(others, []);
    assert.equal((await ada.list<PaymentCard>('/payment-cards')).length, before.length + 1);

    await ada.delete(`/payment-cards/${id}`);
    const again = (await ada.post('/payment-cards', card)).json<PaymentCard>();
    assert.notEqual(again.id, id);
    const nora = await portal().signedIn(NORA_KESTREL);
    assert.notEqual((await nora.post('/payment-cards', card)).json<PaymentCard>().id, again.id);
  });

  it('never reach the server’s own log', async () => {
    const client = await portal().signedIn(ADA);
    await client.post('/payment-cards', { ...VISA, cvv: '917', holder: 'Loud Name' });
    await client.post('/payment-cards', { ...VISA, number: '4000 0000 0000 0002', cvv: '918' });
    await client.post('/payment-cards', { ...VISA, number: '4242 4242 4242 4243', cvv: '91' });
    assert.ok(portal().log.length > 0);
    for (const secret of ['4242 4242', '4000 0000', '"917"', '"918"', 'Loud Name']) {
      assert.ok(!portal().log.some((line) => line.includes(secret)), secret);
    }
  });

  it('say what is wrong at the fields, without repeating it', async () => {
    const client = await portal().signedIn(ADA);
    const wrong: [changes: Partial<CardRegistration>, pointer: string, detail: string][] = [
      [{ number: '4242 4242 4242 4243' }, '#/number', 'Check the card number: a digit is wrong.'],
      [{ number: 'x' }, '#/number', 'Enter the number on the front of the card: 12 to 19 digits.'],
      [{ number: '6011 1111 1111 1117' }, '#/number', 'Use a Visa, Mastercard or American Express card.'],
      [{ expiry: '02/26' }, '#/expiry', 'The card has expired. Use another card.'],
      [{ expiry: '2029' }, '#/expiry', 'Enter the expiry date as MM/YY, such as 04/29.'],
      [{ cvv: '12' }, '#/cvv', 'Enter the 3 digits of the security code.'],
      [{ number: '3782 822463 10005' }, '#/cvv', 'Enter the 4 digits of the security code.'],
      [{ holder: ' ' }, '#/holder', 'Enter the name on the card.'],
    ];
    for (const [changes, pointer, detail] of wrong) {
      const response = await client.post('/payment-cards', { ...VISA, ...changes });
      assert.deepEqual(expectProblem(response, 422, 'validation-failed').errors, [{ pointer, detail }]);
    }
    const { errors } = expectProblem(await client.post('/payment-cards', {}), 422, 'validation-failed');
    assert.deepEqual(errors?.map(({ pointer }) => pointer).toSorted(), [
      '#/cvv',
      '#/expiry',
      '#/holder',
      '#/number',
    ]);
  });

  it('that their issuer declines, or that are no test cards, are not registered', async () => {
    const client = await portal().signedIn(ADA);
    const before = (await client.list<PaymentCard>('/payment-cards')).length;
    for (const number of ['4000 0000 0000 0002', '4111 1111 1111 1111']) {
      const problem = expectProblem(
        await client.post('/payment-cards', { ...VISA, number }),
        402,
        'card-declined',
      );
      assert.deepEqual(problem.errors, [{ pointer: '#/number', detail: problem.detail }]);
    }
    assert.equal((await client.list<PaymentCard>('/payment-cards')).length, before);
  });

  it('are registered by Finance and Company Admins, and seen by their own company only', async () => {
    const ria = await portal().signedIn(RIA_READ_ONLY);
    const problem = expectProblem(await ria.post('/payment-cards', VISA), 403, 'forbidden');
    assert.equal(problem.detail, 'Only a Company Admin or a Finance user can register payment cards.');
    const card = await registered(await portal().signedIn(ADA), VISA.number);
    const seenBy = async (email: string) =>
      (await (await portal().signedIn(email)).list<PaymentCard>('/payment-cards')).some(
        ({ id }) => id === card.id,
      );
    assert.equal(await seenBy(RIA_READ_ONLY), true);
    assert.equal(await seenBy(NORA_KESTREL), false);
  });

  it('for trying things out are listed', async () => {
    const cards = (await (await portal().signedIn(ADA)).get('/test-cards')).json<TestCard[]>();
    assert.ok(cards.some(({ note }) => note.includes('insufficient funds')));
  });

  it('are removed by those who register them: from then on they pay nothing, and old payments go on naming them', async () => {
    const client = await portal().signedIn(JONAS_FINANCE);
    const card = (await client.post('/payment-cards', VISA)).json<PaymentCard>();
    const ria = await portal().signedIn(RIA_READ_ONLY);
    expectProblem(await ria.delete(`/payment-cards/${card.id}`), 403, 'forbidden');
    const nora = await portal().signedIn(NORA_KESTREL);
    expectProblem(await nora.delete(`/payment-cards/${card.id}`), 404, 'not-found');

    for (const attempt of ['first', 'again, after an answer that was lost']) {
      const removed = await client.delete(`/payment-cards/${card.id}`);
      assert.deepEqual(removed.json<PaymentCard>(), card, attempt);
    }
    const left = await client.list<PaymentCard>('/payment-cards');
    assert.ok(!left.some(({ id }) => id === card.id));
    const [invoice] = (await client.list<Invoice>('/invoices')).filter(({ state }) => state === 'OPEN');
    const body = { invoiceId: invoice?.id, cardId: card.id };
    const refused = await client.call('POST', '/payments', body, { 'idempotency-key': card.id });
    assert.equal(refused.statusCode, 422, refused.body);
  });
});
