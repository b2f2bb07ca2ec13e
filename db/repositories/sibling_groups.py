"""Brothers and sisters. A child is in one group at most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, insert, select

from db import tables
from db.conversion import Conversion
from db.repositories.children import own_children
from db.repositories.storage import RecordRepository
from matching.entities.children import SiblingGroup
from matching.entities.identifiers import ChildId

SIBLING_GROUP = Conversion(SiblingGroup, tables.sibling_groups, elsewhere={"children": ()})
MEMBERS = tables.sibling_members


class SiblingGroupRepository(RecordRepository[SiblingGroup]):
    """Sibling groups by child; the order of the children is kept."""

    conversion = SIBLING_GROUP

    def of_child(self, child: int) -> SiblingGroup | None:
        """The group this child is in, or None."""
        group = select(MEMBERS.c.sibling_group).where(MEMBERS.c.child == child)
        return self._one(self._select().where(tables.sibling_groups.c.id.in_(group)))

    def of_children(self, children: Select[Any]) -> tuple[SiblingGroup, ...]:
        """The groups that have at least one of the children that this selection of ids yields."""
        groups = select(MEMBERS.c.sibling_group).where(MEMBERS.c.child.in_(children))
        table = tables.sibling_groups
        return self._entities(self._select().where(table.c.id.in_(groups)).order_by(table.c.id))

    def scope(self) -> ColumnElement[bool] | None:
        """Only groups with a child of the own municipalities."""
        own = own_children(self.transaction.access.municipalities)
        if own is None:
            return None
        members = select(MEMBERS.c.sibling_group).join(tables.children, tables.children.c.id == MEMBERS.c.child)
        return tables.sibling_groups.c.id.in_(members.where(own))

    def may_hold(self, entity: SiblingGroup) -> bool:
        """Whether all children of the group may be seen by this user."""
        own = own_children(self.transaction.access.municipalities)
        if own is None:
            return True
        statement = select(tables.children.c.id).where(tables.children.c.id.in_(entity.children), own)
        return len(self._rows(statement)) == len(set(entity.children))

    def _entities(self, statement: Select[Any]) -> tuple[SiblingGroup, ...]:
        groups = super()._entities(statement)
        members: dict[int, list[ChildId]] = {group.id: [] for group in groups}
        for start in range(0, len(groups), 10_000):
            ids = [group.id for group in groups[start : start + 10_000]]
            rows = select(MEMBERS.c.sibling_group, MEMBERS.c.child).where(MEMBERS.c.sibling_group.in_(ids))
            for group_id, child in self._rows(rows.order_by(MEMBERS.c.sibling_group, MEMBERS.c.position)):
                members[group_id].append(ChildId(child))
        return tuple(replace(group, children=tuple(members[group.id])) for group in groups)

    def _insert(self, entities: Sequence[SiblingGroup]) -> None:
        super()._insert(entities)
        self._insert_members(entities)

    def _insert_members(self, groups: Sequence[SiblingGroup]) -> None:
        rows = [
            {"child": child, "sibling_group": group.id, "position": position}
            for group in groups
            for position, child in enumerate(group.children)
        ]
        if rows:
            self._execute(insert(MEMBERS), rows)

    def _update(self, before: SiblingGroup, after: SiblingGroup) -> None:
        super()._update(before, after)
        self._execute(delete(MEMBERS).where(MEMBERS.c.sibling_group == after.id))
        self._insert_members([after])

    def _remove(self, stored: SiblingGroup) -> None:
        self._execute(delete(MEMBERS).where(MEMBERS.c.sibling_group == stored.id))
        super()._remove(stored)

    def restored(self, row: Mapping[str, Any]) -> SiblingGroup:
        """The group that `kept` wrote down, with its children."""
        return replace(super().restored(row), children=tuple(ChildId(one) for one in row["children"]))

    def part_of(self, entity: SiblingGroup) -> str:
        """A group stands or falls with its first child."""
        return f"children:{entity.children[0]}" if entity.children else ""

    def _all_fields(self, entity: SiblingGroup) -> dict[str, Any]:
        return {**super()._all_fields(entity), "children": list(entity.children)}
