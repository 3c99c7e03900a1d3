"""Which tracks of a case may show the same unknown person: suggestions, and acts upon them."""

from workstation.grouping.acts import Standing, holding, name_of, number_of, standing, undone
from workstation.grouping.groups import grouped, nameless
from workstation.grouping.sightings import Meetings, Sighting, meetings

__all__ = [
    "Meetings",
    "Sighting",
    "Standing",
    "grouped",
    "holding",
    "meetings",
    "name_of",
    "nameless",
    "number_of",
    "standing",
    "undone",
]
