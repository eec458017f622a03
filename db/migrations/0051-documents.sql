-- Documents of a case stand in the order of their numbers, which start anew each year.

create index documents_of_case on records.documents (office_id, case_id, year, serial);
drop index records.documents_case;
