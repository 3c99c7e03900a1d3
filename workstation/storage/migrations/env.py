"""Alembic's entry point: migrates over the connection that the program hands in."""

from alembic import context

from workstation.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # The caller began the transaction and commits it: all migrations or none.
    transactional_ddl=False,
)
context.run_migrations()
