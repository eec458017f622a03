-- Whether what offices keep is still what the log says of it, as the daily look found it.

alter table ledger.upkeep add custody_checked_at timestamptz, add custody_problem text;
