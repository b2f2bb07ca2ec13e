"""One change by hand for any page: stored beside the interface, told to everybody, with the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.presenters.session import Session
from app.workflows.history_story import sentence_of
from matching.entities.identifiers import ActId

TOUCHED = frozenset({"beds", "occupancies", "confirmations", "facilities", "children", "requests", "acts"})


class HandActs:
    """Runs one act at a time; `is_busy` while one is being stored."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.is_busy = False

    def do(
        self,
        work: Callable[[], ActId],
        ids: Iterable[object],
        done: Callable[[str], None],
        failed: Callable[[BaseException], None],
    ) -> bool:
        """Store something; `done` gets its sentence, empty when nothing changed. False when one is going on."""
        if self.is_busy:
            return False
        self.is_busy = True
        session, about = self._session, frozenset(ids)

        def job(_: object) -> tuple[ActId, str]:
            act = work()
            return act, sentence_of(session.register, session.actor, act)

        def stored(answer: tuple[ActId, str]) -> None:
            self.is_busy = False
            act, sentence = answer
            done(sentence)
            session.changes.tell(TOUCHED, about)
            if sentence:
                session.undo.did(act, sentence)

        def refused(error: BaseException) -> None:
            self.is_busy = False
            failed(error)

        session.jobs.write(job, done=stored, failed=refused)
        return True
