"""Write the schema files that new databases are made from, as the migrations build them.

python packaging/compile_schema.py [--check]
"""

import sys
import tempfile
from contextlib import closing
from pathlib import Path

from desktop_app.store.database import migrate
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.schema import describe_schema, schema_file

NAMES = ("shelf", "journal")


def compiled(name: str) -> str:
    """The schema that the migrations of that name build."""
    with tempfile.TemporaryDirectory() as folder:
        file = DatabaseFile(Path(folder) / "new.db", name)
        migrate(file)
        with closing(file.connect(read_only=True)) as connection:
            return describe_schema(connection)


def main(words: list[str]) -> int:
    stale = [name for name in NAMES if not _is_current(name)]
    if "--check" in words:
        for name in stale:
            print(f"{schema_file(name)} is not what the migrations build: run packaging/compile_schema.py")
        return int(bool(stale))
    for name in stale:
        schema_file(name).write_text(compiled(name), encoding="utf-8")
    return 0


def _is_current(name: str) -> bool:
    file = schema_file(name)
    return file.is_file() and file.read_text(encoding="utf-8") == compiled(name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
