-- Tonnes of an hour that rest on readings its device signed; null where the hour says nothing of signatures or has no mass.
alter table hour_version add column signed_mass numeric;
alter table hour_version add column stamped_mass numeric;
