-- The savings by which a draft was written are alike for forms and guides, so they stand beside the
-- drafts; what forms have kept stays.
alter table forms.revisions set schema publishing;
