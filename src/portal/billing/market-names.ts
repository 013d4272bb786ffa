import type {
  BillingCountry,
  BillingLanguage,
  BillingMarket,
  Currency,
} from '../../portal-api/contract/index.ts';
import type { Choice } from '../form/select-field';

const COUNTRY_NAMES: Record<BillingCountry, string> = {
  AU: 'Australia',
  DE: 'Germany',
  NL: 'Netherlands',
  NZ: 'New Zealand',
  SG: 'Singapore',
  GB: 'United Kingdom',
  US: 'United States',
};

const CURRENCY_NAMES: Record<Currency, string> = {
  AUD: 'Australian dollar',
  EUR: 'Euro',
  GBP: 'Pound sterling',
  NZD: 'New Zealand dollar',
  SGD: 'Singapore dollar',
  USD: 'US dollar',
};

const LANGUAGE_NAMES: Record<BillingLanguage, string> = { nl: 'Dutch', en: 'English', de: 'German' };

export const COUNTRIES = choices(COUNTRY_NAMES);
export const CURRENCIES = choices(CURRENCY_NAMES, (code, name) => `${code}, ${name}`);
export const LANGUAGES = choices(LANGUAGE_NAMES);

/** Display name of a billing market: `Germany (EUR)`. */
export function marketName({ country, currency }: Pick<BillingMarket, 'country' | 'currency'>): string {
  return `${COUNTRY_NAMES[country]} (${currency})`;
}

export function languageName(language: BillingLanguage): string {
  return LANGUAGE_NAMES[language];
}

function choices<Value extends string>(
  names: Record<Value, string>,
  label = (_value: Value, name: string) => name,
): readonly Choice<Value>[] {
  return (Object.entries(names) as [Value, string][]).map(([value, name]) => ({
    value,
    label: label(value, name),
  }));
}
