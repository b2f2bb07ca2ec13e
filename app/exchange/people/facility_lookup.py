"""Which facility of the register a list means: by provider, name and place. Asked, never guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from app.exchange.care_forms import care_form
from app.exchange.people.people_types import ListedHouse
from app.exchange.plain_text import plain, squeezed
from matching.entities.facilities import Facility, Provider
from matching.entities.identifiers import ProviderId

_LEGAL = frozenset({"stichting", "bv", "b", "v", "vof", "nv", "cooperatie", "vereniging", "st", "maatschap"})
_NEUTRAL = frozenset({"locatie", "huis", "groep", "voorziening", "woning", "unit", "team"})


@dataclass(frozen=True, slots=True)
class NotFound:
    """Why no facility is meant for sure; `suggestion` is the name that comes nearest, `options` all that fit."""

    code: str
    suggestion: str | None = None
    options: tuple[str, ...] = ()


class FacilityLookup:
    """The facilities of the register by every spelling that leaves no doubt."""

    def __init__(self, providers: Sequence[Provider], facilities: Sequence[Facility]):
        self._providers = {provider.id: provider for provider in providers}
        self._by_provider_name: dict[str, ProviderId] = {}
        for provider in providers:
            self._by_provider_name.setdefault(_provider_key(provider.name), provider.id)
        self._by_name: dict[str, list[Facility]] = {}
        self._of_provider: dict[ProviderId, list[Facility]] = {}
        for facility in facilities:
            self._by_name.setdefault(squeezed(facility.name), []).append(facility)
            self._of_provider.setdefault(facility.provider, []).append(facility)

    def provider(self, name: str) -> ProviderId | None:
        """The provider of this name, legal words aside."""
        return self._by_provider_name.get(_provider_key(name))

    def provider_name(self, facility: Facility) -> str:
        """The provider's name."""
        return self._providers[facility.provider].name

    def find(self, house: ListedHouse) -> Facility | NotFound:
        """The one facility that is meant, or why that is not known."""
        provider = self.provider(house.provider) if house.provider else None
        if house.provider and provider is None:
            provider = self._only_facility_as_provider(house)
            if provider is None:
                return NotFound("provider_unknown", self._nearest_provider(house.provider))
        if not house.name:
            return self._only_one(provider)
        found = self._named(house.name, provider)
        if provider is not None:
            found = [one for one in found if one.provider == provider]
        if not found:
            return self._not_found(house, provider)
        return self._one_of(found, house)

    def _only_facility_as_provider(self, house: ListedHouse) -> ProviderId | None:
        """A provider that the register writes otherwise, where the facility's name leaves no doubt at all."""
        found = self._named(house.name or "", None)
        if len(found) != 1 or not house.provider:
            return None
        own = self._providers[found[0].provider].name
        return found[0].provider if fuzz.ratio(squeezed(own), squeezed(house.provider)) >= 88 else None

    def _only_one(self, provider: ProviderId | None) -> Facility | NotFound:
        """A list without a name for the facility can only mean the one facility a provider has."""
        own = self._of_provider.get(provider, []) if provider is not None else []
        return own[0] if len(own) == 1 else NotFound("facility_missing")

    def _named(self, name: str, provider: ProviderId | None) -> list[Facility]:
        found = self._by_name.get(squeezed(name))
        if found:
            return found
        bare = re.split(r"\s*[(,]|\s+-\s", name)[0]
        found = self._by_name.get(squeezed(bare))
        if found:
            return found
        return self._without_kind(name) or self._as_provider(name, provider)

    def _without_kind(self, name: str) -> list[Facility]:
        """«Gezinshuis Regge 61» for «Regge 61», where the form agrees; «Locatie Regge 61» always."""
        words = plain(name).split()
        for cut in (1, 2):
            kind, rest = " ".join(words[:cut]), "".join(words[cut:])
            found = self._by_name.get(rest, []) if rest else []
            if found and (kind in _NEUTRAL or all(care_form(kind) == one.care_form for one in found)):
                return found
        return []

    def _as_provider(self, name: str, provider: ProviderId | None) -> list[Facility]:
        """The provider's own name for the only facility it has."""
        named = self.provider(name)
        own = self._of_provider.get(named, []) if named is not None and provider in (None, named) else []
        return own if len(own) == 1 else []

    def _not_found(self, house: ListedHouse, provider: ProviderId | None) -> NotFound:
        rivals = (
            self._by_name
            if provider is None
            else {squeezed(one.name): [one] for one in self._of_provider.get(provider, [])}
        )
        best = process.extractOne(squeezed(house.name or ""), rivals.keys(), scorer=fuzz.ratio, score_cutoff=70)
        return NotFound("facility_unknown", rivals[best[0]][0].name if best else None)

    def _nearest_provider(self, name: str) -> str | None:
        names = [one.name for one in self._providers.values()]
        best = process.extractOne(name, names, scorer=fuzz.WRatio, score_cutoff=80)
        return best[0] if best else None

    def _one_of(self, found: list[Facility], house: ListedHouse) -> Facility | NotFound:
        """Narrowed by place and form; a facility elsewhere than the list says is asked."""
        here = [one for one in found if _same_place(one, house)]
        if not here:
            return NotFound("facility_elsewhere", found[0].place or None, tuple(one.place for one in found))
        if len(here) > 1 and house.form:
            here = [one for one in here if one.care_form == house.form] or here
        if len(here) > 1:
            return NotFound("facility_ambiguous", None, tuple(self.provider_name(one) for one in here))
        return here[0]


@lru_cache(maxsize=4096)
def _provider_key(name: str) -> str:
    words = plain(name).split()
    return "".join(word for word in words if word not in _LEGAL) or "".join(words)


def _same_place(facility: Facility, house: ListedHouse) -> bool:
    if house.postcode and facility.postcode:
        own, listed = facility.postcode.replace(" ", ""), house.postcode.replace(" ", "")
        if own[: len(listed)] != listed[: len(own)]:
            return False
    if house.place and facility.place and plain(house.place) == plain(facility.place):
        return True
    return house.municipality is None or house.municipality == facility.municipality
