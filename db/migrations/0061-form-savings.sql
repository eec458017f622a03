-- The savings by which a version was written stay when it is published: they are its history.
alter table forms.revisions add column version integer not null default 1;
alter table forms.revisions drop constraint revisions_pkey;
alter table forms.revisions add primary key (office_id, work_id, version, revision);

-- Why a form was withdrawn is a deed among the others in `publishing.deeds`.
drop table forms.withdrawals;
