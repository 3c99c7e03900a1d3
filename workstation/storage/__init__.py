"""The database: tables, migrations, and rows turned into model values."""

# Every module of tables, so that the common metadata is whole whichever one is imported.
from workstation.storage import (
    assessment_tables,
    calibration_tables,
    checkpoint_tables,
    clock_tables,
    examination_tables,
    footage_tables,
    grouping_tables,
    opening_tables,
    tables,
)

__all__ = [
    "assessment_tables",
    "calibration_tables",
    "checkpoint_tables",
    "clock_tables",
    "examination_tables",
    "footage_tables",
    "grouping_tables",
    "opening_tables",
    "tables",
]
