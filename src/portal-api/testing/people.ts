/** Users of the demo data. All except Nora work for Bluegum Logistics. */
export const ADA = 'ada@bluegum.example';
export const RIA_READ_ONLY = 'ria@bluegum.example';
export const JONAS_FINANCE = 'jonas@bluegum.example';
export const NORA_KESTREL = 'nora@kestrel.example';
