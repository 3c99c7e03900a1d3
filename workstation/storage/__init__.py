"""The database: tables, migrations, and rows turned into model values."""
