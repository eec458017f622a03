-- A second signature is for exactly what was shown.

alter table submissions.cosignatures
  -- A hash of each part that was signed, by the name of its question: told later apart, nothing
  -- more of what was signed is kept.
  add column signed jsonb,
  -- What was told last of an invitation nobody has answered: a reminder, the last one, its end.
  add column told text not null default '' check (told in ('', 'reminder', 'last', 'expired'));
