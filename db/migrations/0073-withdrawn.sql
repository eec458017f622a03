-- Whoever has a case is told above it, not only among its documents, that its sender has withdrawn
-- it (§ 45 odst. 4 zák. č. 500/2004 Sb.).
alter table records.cases add column withdrawn_at timestamptz;
