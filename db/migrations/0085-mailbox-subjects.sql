-- The subject of a message about a form, in each language of the form: the person reads it, and
-- searches for it, in their own, while `subject` is what was written. Null for what people wrote.
alter table mailbox.messages add column subject_words jsonb;
alter table mailbox.messages alter column words set expression as (
  platform.fold(record_mark || ' ' || author_name || ' ' || subject || ' ' || body || ' ' ||
    coalesce(subject_words ->> 'cs', '') || ' ' || coalesce(subject_words ->> 'en', '') || ' ' ||
    coalesce(subject_words ->> 'de', '')));
