import { Type, type Static } from 'typebox';

export const CardBrand = Type.Enum(['Visa', 'Mastercard', 'American Express']);
export type CardBrand = Static<typeof CardBrand>;

/** Body of `POST /api/payment-cards`. Number and CVV go to the payment provider and are stored nowhere. */
export const CardRegistration = Type.Object({
  /** 12 to 19 digits, with or without spaces. */
  number: Type.String({ minLength: 1, maxLength: 30 }),
  /** `MM/YY`; valid until the end of that month. */
  expiry: Type.String({ minLength: 1, maxLength: 7 }),
  cvv: Type.String({ minLength: 1, maxLength: 4 }),
  holder: Type.String({ minLength: 1, maxLength: 80 }),
});
export type CardRegistration = Static<typeof CardRegistration>;

/** A registered card, without its number and CVV: `GET /api/payment-cards`. */
export const PaymentCard = Type.Object({
  id: Type.String(),
  brand: CardBrand,
  lastFour: Type.String(),
  holder: Type.String(),
  /** `MM/YY`. */
  expiry: Type.String(),
  /** ISO 8601. */
  registeredAt: Type.String(),
});
export type PaymentCard = Static<typeof PaymentCard>;

/** Test card of the payment provider: `GET /api/test-cards`. The list is empty if payments are real. */
export const TestCard = Type.Object({
  number: Type.String(),
  /** Outcome that it demonstrates. */
  note: Type.String(),
});
export type TestCard = Static<typeof TestCard>;

export const PaymentState = Type.Enum(['PROCESSING', 'SUCCEEDED', 'DECLINED']);
export type PaymentState = Static<typeof PaymentState>;

/** Body of `POST /api/payments`, which takes an `Idempotency-Key`. */
export const PaymentRequest = Type.Object({ invoiceId: Type.String(), cardId: Type.String() });
export type PaymentRequest = Static<typeof PaymentRequest>;

/** Answer of `POST /api/payments`: 201 after the payment, 202 while the payment provider processes it. */
export const Payment = Type.Object({
  id: Type.String(),
  invoiceId: Type.String(),
  state: PaymentState,
  cardBrand: CardBrand,
  cardLastFour: Type.String(),
  /** Reason why it was declined. */
  detail: Type.Optional(Type.String()),
  createdAt: Type.String(),
});
export type Payment = Static<typeof Payment>;
