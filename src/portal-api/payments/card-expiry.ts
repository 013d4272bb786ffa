const EXPIRY = /^(0[1-9]|1[0-2])\/(\d{2})$/;
/** Cards are valid for a few years, so a later date is a typing error. */
const MAX_YEARS = 20;

/** End of validity for an expiry date `MM/YY`: the end of that month, in UTC. */
export function expiryEnd(expiry: string): Date | undefined {
  const [, month, year] = EXPIRY.exec(expiry) ?? [];
  return month && year ? new Date(Date.UTC(2000 + Number(year), Number(month), 1)) : undefined;
}

/** Problem with a card's expiry date; null if there is none. */
export function expiryProblem(expiry: string, now: Date): string | null {
  const end = expiryEnd(expiry);
  if (!end) return 'Enter the expiry date as MM/YY, such as 04/29.';
  if (end <= now) return 'The card has expired. Use another card.';
  if (end.getUTCFullYear() > now.getUTCFullYear() + MAX_YEARS)
    return 'Check the year: no card is valid for that long.';
  return null;
}
