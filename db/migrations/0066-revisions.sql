-- The number of a draft's saving goes on from draft to draft of one work: a page made for a draft
-- that was thrown away must not fit the next one, or somebody publishes a text that nobody read.
-- Works of before go on past every number that a page may carry.
alter table publishing.works add column last_revision integer not null default 10000;
alter table publishing.works alter column last_revision set default 0;
grant update (last_revision) on publishing.works to virtuos_app;
-- The revision with which a draft began: what is older belongs to another draft.
alter table publishing.drafts add column begun integer not null default 1;
