"""The database: tables, migrations, and rows turned into model values."""

# Every module of tables, so that the common metadata is whole whichever one is imported.
from workstation.storage import footage_tables, tables

__all__ = ["footage_tables", "tables"]
