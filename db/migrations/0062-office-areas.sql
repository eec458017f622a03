-- Which office does for a village what the village itself may not: the codes of the areas of
-- authorised offices and of offices with extended powers (register of territorial identification).
alter table offices.offices add column authorised_area integer;
alter table offices.offices add column extended_area integer;

create index on offices.offices (extended_area, type);
create index on offices.offices (sort_name);
