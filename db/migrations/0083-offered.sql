-- Who offers something at an address is asked without an office too (a page that knows only the
-- address): only what was published there is read, however much others have published.
create index versions_at_address on publishing.versions
  (kind, slug, office_id, published_from desc, number desc);
