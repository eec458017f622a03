-- Whoever refuses to sign may say why; their sender reads it, no e-mail carries it.
alter table submissions.cosignatures
  add column reason text not null default '' check (char_length(reason) <= 500);
