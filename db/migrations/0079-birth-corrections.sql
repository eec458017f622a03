-- Whoever is asked to sign tells that their birth date is written wrong: when they asked for that
-- to be put right.
alter table submissions.cosignatures add column birth_told_at timestamptz;
