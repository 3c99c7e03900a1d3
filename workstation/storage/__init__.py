"""The database: tables, migrations, and rows turned into model values."""

# Every module of tables, so that the common metadata is whole whichever one is imported.
from workstation.storage import (
    account_tables,
    assessment_tables,
    audit_tables,
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
    "account_tables",
    "assessment_tables",
    "audit_tables",
    "calibration_tables",
    "checkpoint_tables",
    "clock_tables",
    "examination_tables",
    "footage_tables",
    "grouping_tables",
    "opening_tables",
    "tables",
]
