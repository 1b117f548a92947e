"""The catalog and the operations journal: SQLite, a connection a thread."""
