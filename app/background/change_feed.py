"""One place where every change of the register is told, ours or another's."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class ChangeFeed(QObject):
    """Tells what changed, not who must redraw; every open presenter decides for itself."""

    data_changed = Signal(object, object)
    """`kinds` (frozenset of words such as `request`, `bed`) and `ids` (frozenset; empty = any of that kind)."""

    def tell(self, kinds: Iterable[str], ids: Iterable[object] = ()) -> None:
        """Report a change that is committed. Only from the interface thread."""
        self.data_changed.emit(frozenset(kinds), frozenset(ids))
