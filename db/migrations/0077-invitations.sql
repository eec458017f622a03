-- Each invitation to sign has a link of its own: which one it is, counted from the first.
alter table submissions.cosignatures add column round integer not null default 0;
