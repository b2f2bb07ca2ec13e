"""A request for a child that the register has already."""

from __future__ import annotations

from dataclasses import replace

from app.workflows.request_draft import REQUEST_FIELDS, RequestDraft, StoredRequest, draft_of
from app.workflows.requests import RequestForm, new_form
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.identifiers import ChildId


def request_for(register: Register, actor: Actor, child: ChildId, draft: RequestDraft) -> StoredRequest:
    """What was typed about the request, for a child the register has: its own data as they are stored."""
    with register.read(actor) as work:
        known = work.children.get(child)
        group = work.sibling_groups.of_child(child)
    form = RequestForm(known, new_form(known, draft.registered).request, group)
    kept = {name: getattr(draft, name) for name in REQUEST_FIELDS}
    return StoredRequest(replace(draft_of(form), **kept), form)
