"""Bringing the tables of a diary up to date, by the steps in `store.sql_tables`."""

from sqlcipher3 import dbapi2 as sqlite
from sqlite_utils import Database, Migrations

from kineret_gui.store.sql_tables import STEPS, STEPS_TAKEN, where_steps_are_noted

migrations = Migrations("kineret_gui")
for step in STEPS:
    migrations()(step)


def bring_up_to_date(connection: sqlite.Connection) -> None:
    """Apply the steps that a file does not have yet, all or none; whoever opens it at the same time waits."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        database = Database(connection)
        if not database[STEPS_TAKEN].exists():
            where_steps_are_noted(database)
        migrations.apply(database)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
