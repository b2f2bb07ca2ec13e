"""What adding a brother or sister does to a request in the form; a child in a group brings its group along."""

from __future__ import annotations

from dataclasses import replace

from app.workflows.request_draft import RequestDraft, SiblingFound, form_of
from app.workflows.requests import RequestForm


def sibling_refusal(draft: RequestDraft, base: RequestForm | None, found: SiblingFound | None) -> str:
    """The key of the sentence why this child cannot be added; empty when it can."""
    if found is None:
        return "form.sibling.unknown"
    if any(one.child == found.sibling.child for one in draft.siblings):
        return "form.sibling.already"
    if found.group is not None and base is not None and base.group not in (None, found.group):
        return "form.sibling.other_group"
    return ""


def with_sibling(
    draft: RequestDraft, base: RequestForm | None, found: SiblingFound
) -> tuple[RequestDraft, RequestForm | None]:
    """The draft with the child and the others of its group, and what it will be saved over."""
    own = base.child.id if base else None
    known = {one.child for one in draft.siblings}
    more = [one for one in (found.sibling, *found.others) if one.child not in known and one.child != own]
    group = found.group
    if group is not None:
        if base is None:
            fresh = form_of(draft, None)
            base = RequestForm(fresh.child, fresh.request, group)
        elif base.group is None:
            base = replace(base, group=group)
        draft = replace(draft, together=group.together, sibling_reason=group.reason)
    return replace(draft, siblings=(*draft.siblings, *more)), base
