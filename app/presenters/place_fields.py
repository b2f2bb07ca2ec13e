"""What somebody types as municipality or postcode, understood; with suggestions when it is not."""

from __future__ import annotations

from dataclasses import dataclass

from app.presenters.session import Session
from app.translation import text


@dataclass(frozen=True, slots=True)
class Understood:
    """`value`: CBS code or postcode, empty when not understood; then `problem` says why. `hint` confirms."""

    value: str
    hint: str = ""
    problem: str = ""


class PlaceFields:
    """Reads municipalities, places and postcodes; the region's come first."""

    def __init__(self, session: Session) -> None:
        self._names = session.place_names
        self._geography = session.geography
        self._within = session.region.municipalities

    def municipality_names(self) -> list[str]:
        """Everyday names for completion, the region's first."""
        known = {code: self._names.name_of(code) for code in self._within}
        others = [one.everyday_name for one in self._names.municipalities if one.code not in known]
        return [*sorted(known.values()), *others]

    def name_of(self, code: str) -> str:
        """Everyday name of a code."""
        return self._names.name_of(code) if code else ""

    def municipality(self, typed: str) -> Understood:
        """A municipality by name or code, or the one a place lies in."""
        words = typed.strip()
        if not words:
            return Understood("")
        found = self._names.municipality(words, self._within)
        if found is not None:
            return Understood(found.code)
        places = {one.municipality: one.name for one in self._names.place(words, self._within)}
        if len(places) == 1:
            code, place = next(iter(places.items()))
            return Understood(code, text("form.place.lies_in", place=place, name=self.name_of(code)))
        if places:
            return Understood("", problem=text("form.place.several", name=words))
        return Understood("", problem=self._unknown(words))

    def postcode(self, typed: str) -> Understood:
        """A postcode in any spelling that exists; four digits will do."""
        words = typed.strip()
        if not words:
            return Understood("")
        found = self._names.postcode(words)
        area = self._names.postcode_area(found[:4]) if found else None
        if found is None or area is None:
            key = "form.place.no_postcode" if found is None else "form.place.postcode_unknown"
            return Understood("", problem=text(key))
        place, code = area
        return Understood(found, text("form.place.postcode_in", place=place, name=self.name_of(code)))

    def _unknown(self, words: str) -> str:
        likely = self._names.suggestions(words, self._within)
        if likely:
            return text("form.place.did_you_mean", names=", ".join(likely))
        return text("form.place.unknown")
