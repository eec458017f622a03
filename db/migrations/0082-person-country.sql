-- Where somebody lives abroad; empty at home, so that who registered before lives where they did.

alter table identity.persons add column country text not null default '';
