-- One file may answer two questions under a name in each: its bytes are stored once all the same.
drop index submissions.files_once;
create unique index files_once on submissions.files (person_id, owner_id, sha256, name);
