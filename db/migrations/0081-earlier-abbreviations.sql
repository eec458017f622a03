-- What was published or handed in under an abbreviation that a unit no longer has still means it:
-- published versions of forms and guides never change.
alter table offices.units add column earlier text[] not null default '{}';
