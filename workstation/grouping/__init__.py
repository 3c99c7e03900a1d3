"""Which tracks of a case may show the same unknown person: suggestions, and acts upon them."""

from workstation.grouping.acts import Standing, holding, name_of, standing
from workstation.grouping.groups import grouped, nameless
from workstation.grouping.sightings import Sighting

__all__ = ["Sighting", "Standing", "grouped", "holding", "name_of", "nameless", "standing"]
