-- Which form a paper is that a clerk wrote down: its name and version as they stood then, what it
-- costs whatever the answers, and what an officer sets because it depends on them.
alter table records.documents add column form jsonb;
