"""Tables of SQLAlchemy's Core from classes with a line for each column.

The classes look like those of SQLAlchemy's ORM, whose types let mypy check each query. No query uses anything else of
the ORM, and importing and configuring it takes a third as long again as the Core, which is noticed at the start.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import Boolean, Column, Integer, LargeBinary, MetaData, String, Table
from sqlalchemy.sql.schema import SchemaItem

TYPES = {"str": String, "int": Integer, "bool": Boolean, "bytes": LargeBinary}
PREFIX, OPTIONAL = "Mapped[", " | None"


def column(*items: SchemaItem, **options: Any) -> Any:  # noqa: ANN401 - a `Mapped` of any type
    """What a column has beside its name and type, as arguments of `sqlalchemy.Column`."""
    return items, options


class Rows:
    """Base of the classes for the tables of one database; a direct subclass stands for the database.

    A class with a `__tablename__` stands for a table in all statements, and its attributes for the columns.
    """

    metadata: ClassVar[MetaData]
    __table__: ClassVar[Table]
    __table_args__: ClassVar[tuple[SchemaItem, ...]] = ()

    def __init_subclass__(cls) -> None:
        name = cls.__dict__.get("__tablename__")
        if name is None:
            cls.metadata = MetaData()
            return
        columns = [_column(one, text, cls.__dict__.get(one, ((), {}))) for one, text in cls.__annotations__.items()]
        cls.__table__ = Table(name, cls.metadata, *columns, *cls.__table_args__)
        for one in columns:
            setattr(cls, one.name, one)

    @classmethod
    def __clause_element__(cls) -> Table:
        """The table, for SQLAlchemy."""
        return cls.__table__


def _column(name: str, annotation: str, more: tuple[tuple[SchemaItem, ...], dict[str, Any]]) -> Column[Any]:
    stated = annotation.removeprefix(PREFIX).removesuffix("]")
    kind = stated.removesuffix(OPTIONAL)
    items, options = more
    return Column(name, TYPES[kind], *items, nullable=kind != stated, **options)
