"""What the status line tells: which register, when it was read, how much of it is old."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.presenters.session import Session
from app.workflows.live_register import RegisterView
from app.workflows.vacancy_columns import AGEING_DAYS

FOLLOWS = frozenset({"facilities", "confirmations"})


@dataclass(frozen=True, slots=True)
class RegisterState:
    """`place` is a file's name or a server's; `read_at` in Europe/Amsterdam, None before the first reading.

    `old` counts facilities of which the last word is older than seven days, `silent` those nobody ever confirmed.
    """

    place: str
    is_file: bool
    connected: bool = True
    read_at: datetime | None = None
    old: int = 0
    silent: int = 0


class RegisterStatePresenter(QObject):
    """Follows the register: told when it was asked, or could not be."""

    state_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.state = RegisterState(_place(session.register.address), session.register.is_file)
        session.changes.data_changed.connect(self._follow)

    def refresh(self) -> None:
        """Look at the register as the pages do; reads nothing when it did not change."""
        self._session.jobs.read(lambda _: self._session.live.current(), done=self._show, failed=self.lost)

    def reached(self) -> None:
        """The register answered."""
        if not self.state.connected:
            self._put(replace(self.state, connected=True))
            self.refresh()

    def lost(self, _error: BaseException) -> None:
        """The register did not answer."""
        self._put(replace(self.state, connected=False))

    def _show(self, view: RegisterView) -> None:
        age = view.vacancies.age_of_word()
        old, silent = int(np.sum(age > AGEING_DAYS)), int(np.sum(age < 0))
        self._put(replace(self.state, connected=True, read_at=view.read_at, old=old, silent=silent))

    def _put(self, state: RegisterState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if kinds & FOLLOWS:
            self.refresh()


def _place(address: Path | str) -> str:
    """A name without user, password or folder."""
    if isinstance(address, Path):
        return address.name
    return urlsplit(address).hostname or ""
