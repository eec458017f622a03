-- Whether a work adapts a shared one its content says, and which one its address does: a work begun
-- anew at the address of another remembered what that one had been.
alter table publishing.works drop column original_id;
