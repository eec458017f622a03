-- Which version of the shared form a saving took account of, so that taking the saving back also
-- takes back what was accepted from the shared form; null for savings before this was kept and for
-- forms that adapt nothing.
alter table forms.revisions add column original_version integer;
