-- Each minute the search asks what began or ceased to be offered by its day: only that is read, however
-- much all owners have published.
create index versions_begun on publishing.versions (published_from);
create index versions_ended on publishing.versions (published_to) where published_to is not null;
create index versions_withdrawn on publishing.versions (withdrawn_at) where withdrawn_at is not null;
