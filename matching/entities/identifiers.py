"""Typed identifiers: a bed's number cannot be taken for a child's."""

from typing import NewType

ProviderId = NewType("ProviderId", int)
FacilityId = NewType("FacilityId", int)
ContractId = NewType("ContractId", int)
BedId = NewType("BedId", int)
OccupancyId = NewType("OccupancyId", int)
ChildId = NewType("ChildId", int)
SiblingGroupId = NewType("SiblingGroupId", int)
RequestId = NewType("RequestId", int)
ProposalId = NewType("ProposalId", int)
ImportId = NewType("ImportId", int)
ActId = NewType("ActId", int)
TaskId = NewType("TaskId", int)
UserId = NewType("UserId", int)
OrganisationId = NewType("OrganisationId", int)
MunicipalityCode = NewType("MunicipalityCode", str)
"""CBS code, `GM0153`."""
