/** People of the demo data. All but Nora are of Bluegum Logistics. */
export const ADA = 'ada@bluegum.example';
export const RIA_READ_ONLY = 'ria@bluegum.example';
export const JONAS_FINANCE = 'jonas@bluegum.example';
export const NORA_KESTREL = 'nora@kestrel.example';
