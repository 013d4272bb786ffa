-- Payments go on naming the card that they were made with.
alter table payment_cards add column removed_at timestamptz;
