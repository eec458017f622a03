-- Bringing back what was thrown away is a deed, and so is calling off what was planned.
alter table publishing.deeds drop constraint deeds_kind_check;
alter table publishing.deeds add constraint deeds_kind_check check (kind in
  ('begun', 'restored', 'saved', 'proposed', 'given-back', 'published', 'withdrawn', 'dropped',
    'withdrawal-called-off', 'version-called-off'));
-- The moment from which it was published or withdrawn, or that was called off.
alter table publishing.deeds add column since timestamptz;
