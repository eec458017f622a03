-- A saving that took back the one before it says what it went back to, so that taking back once
-- more goes one step further. What a clerk chooses in the history is a change as any other.
alter table publishing.revisions add column back_to integer;
