import { cardExpiryProblem, cardNumberProblem, cvvProblem } from './card-checks';

describe('card checks', () => {
  it('accept a number with any grouping', () => {
    for (const number of ['4242424242424242', '4242 4242 4242 4242', '3782-822463-10005']) {
      expect(cardNumberProblem(number)).withContext(number).toBeUndefined();
    }
  });

  it('detect a wrong digit and text that is not a number', () => {
    expect(cardNumberProblem('4242 4242 4242 4241')).toBe('Check the card number: a digit is wrong.');
    for (const number of ['', '4242', '4242 4242 4242 424x']) {
      expect(cardNumberProblem(number)).withContext(number).toContain('12 to 19 digits');
    }
  });

  it('accept an expiry date until the end of its month', () => {
    const now = new Date('2026-03-31T23:59:59Z');
    expect(cardExpiryProblem('03/26', now)).toBeUndefined();
    expect(cardExpiryProblem('03 / 26', now)).toBeUndefined();
    expect(cardExpiryProblem('02/26', now)).toBe('The card has expired. Use another card.');
    expect(cardExpiryProblem('13/26', now)).toContain('MM/YY');
  });

  it('know the length of a card’s security code', () => {
    expect(cvvProblem('123', '4242')).toBeUndefined();
    expect(cvvProblem('1234', '3782')).toBeUndefined();
    expect(cvvProblem('123', '3782')).toBe('Enter the 4 digits of the security code.');
    expect(cvvProblem('12a', '')).toBe('Enter the 3 digits of the security code.');
  });
});
