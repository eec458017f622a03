-- What a form's submission is about, in each language of the form: its sender reads it, and searches
-- for it, in their own, while `subject` is what the office gets, in Czech. Null for a letter in own
-- words.
alter table submissions.submissions add column subject_words jsonb;
alter table submissions.submissions alter column words set expression as (
  platform.fold(subject || ' ' || body || ' ' || coalesce(subject_words ->> 'en', '') || ' ' ||
    coalesce(subject_words ->> 'de', '')));
