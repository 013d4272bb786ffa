import { Pipe, type PipeTransform } from '@angular/core';

/** Formats an amount with the code of its currency, as everywhere in the portal: `AUD 1,675.00`. */
@Pipe({ name: 'money' })
export class MoneyPipe implements PipeTransform {
  transform(cents: number, currency: string): string {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
    return format.format(cents / 100);
  }
}
