-- What somebody is asked to sign, and what they did, in one place of their own.

alter table submissions.cosignatures
  -- What the list of whoever is asked tells before they open the link; null until they are.
  add column about jsonb,
  -- When the form was sent without this signature: since then nothing waits for it.
  add column closed_at timestamptz;
-- Who is asked has perhaps no account yet: the e-mail, which an account confirms, makes it theirs;
-- since they have answered it belongs to them whatever their e-mail.
create policy asked on submissions.cosignatures for select
  using (signer_id is null and email = nullif(current_setting('app.cosign_email', true), ''));
create policy signer on submissions.cosignatures for select
  using (signer_id = platform.person());
create index cosignatures_waiting on submissions.cosignatures (email, invited_at)
  where state = 'invited' and closed_at is null;

-- Each signature and refusal, never written over: it stays when the sender asks anew, asks somebody
-- else, or throws the draft away.
create table submissions.signings (
  -- Who was asked.
  person_id uuid not null,
  id uuid not null,
  sender_id uuid not null,
  submission_id uuid not null,
  field text not null,
  deed text not null check (deed in ('confirmed', 'refused')),
  reason text not null check (char_length(reason) <= 500),
  about jsonb not null,
  at timestamptz not null,
  -- Once it was sent with this signature: the office's number, and the message with the paper.
  record_mark text,
  message_id uuid,
  primary key (person_id, id),
  check ((record_mark is null) = (message_id is null))
);
call platform.person_table('submissions.signings');
grant select, insert on submissions.signings to virtuos_app;
grant update (record_mark, message_id) on submissions.signings to virtuos_app;
