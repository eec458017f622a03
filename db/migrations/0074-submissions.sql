-- The hash of the form's own XML as it was sent: the certificate of the digital act is about it
-- (§ 5 zák. č. 12/2020 Sb.), whatever the sender's attachments are called.
alter table submissions.fillings add column xml_sha256 text;
