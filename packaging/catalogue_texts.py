"""The English texts that belong into the gettext catalogues, each with the names of what says it."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Any

import click
from babel.messages.extract import extract_from_file

from desktop_app.catalogue.calendar import read_events
from desktop_app.catalogue.frameworks import read_framework
from desktop_app.cli import demo, doctor, page_limit, portfolio, profile
from desktop_app.cli.commands import COMMANDS, SECTIONS
from desktop_app.cli.help_texts import EXAMPLES, paragraphs_of, texts_of
from desktop_app.cli.main import springshelf
from desktop_app.domain import feedback_form
from desktop_app.domain.abridgement import LISTS
from desktop_app.domain.entry_text import LABELS
from desktop_app.domain.fetching import DownloadState, FileRole
from desktop_app.domain.framework import SELF_LEVELS
from desktop_app.domain.message_code import Plural, Text, all_codes
from desktop_app.domain.profile import ROLE_NAMES, PersonRole
from desktop_app.domain.publication import KeepState, MaterialKind
from desktop_app.domain.records.activity import ACTIVITY_KINDS, Status
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.domain.records.evidence import Consent
from desktop_app.domain.records.feedback import FeedbackPart, FeedbackSource, Signer
from desktop_app.domain.records.post import PostState
from desktop_app.domain.records.registry import KINDS
from desktop_app.domain.school_level import LEVEL_NAMES
from desktop_app.domain.wording import MONTHS

Texts = dict[Text, set[str]]
CAMPAIGN = Path("campaigns") / "spring-2023"
"""The campaign that ships, below `resources`."""
CLICK = ("core", "decorators", "exceptions", "formatting", "parser", "types")
"""The modules of click that say something of a wrong call, or in a command's help."""
FOR_PROGRAMMERS = (
    *("DeprecationWarning", "deprecated", "Name '{name}' defined", "Boolean option {decl", "Could not determine name"),
    *("No options defined", "Arguments take exactly", "Choice("),
    *("%(prog)s", "Confirm the action", "Do you want to continue", "Show the version"),
)
"""How click's texts begin that only a mistake in our code shows, or that our commands have their own texts for."""
LEVEL_CODE = re.compile(r"[A-C][12] ")
"""The code in front of a level's name, which stays as it is."""
PRINTED: tuple[type[StrEnum], ...] = (
    *(KeepState, MaterialKind, DownloadState, FileRole, PersonRole),
    *(Status, Consent, AttendanceState, PostState, FeedbackPart, FeedbackSource, Signer),
)
"""The enumerations whose values the command line prints. A value is its own English text."""
GETTEXT = {"_": None, "ngettext": (1, 2)}
UNTRANSLATED = {"{problem}.", "{text}", "{reason}", "{names}", "{problems}", "{problems:lines}"}
"""Texts that are nothing but a place."""
QT_MODULES = {"QtPdf", "QtWebEngineCore", "QtPrintSupport", "Python"}
"""Names that are the same in every language."""


def message_texts(root: Path) -> Texts:
    """The texts of all codes, and click's."""
    found: Texts = {}
    for module in code_modules(root):
        import_module(module)
    for code in (one for one in all_codes() if type(one).__module__.startswith("desktop_app.")):
        for text in code.texts:
            if text not in UNTRANSLATED | QT_MODULES:
                found.setdefault(text, set()).add(code.id)
    for text in _click_texts():
        found.setdefault(text, set()).add("click")
    return found


def code_modules(root: Path) -> list[str]:
    """The modules that define codes."""
    files = sorted((root / "desktop_app").rglob("*.py"))
    found = [file for file in files if "(MessageCode, prefix=" in file.read_text(encoding="utf-8")]
    return [".".join(file.relative_to(root).with_suffix("").parts) for file in found]


def _click_texts() -> Iterator[Text]:
    folder = Path(click.__file__).parent
    for name in CLICK:
        for _line, text, _comments, _context in extract_from_file("python", folder / f"{name}.py", keywords=GETTEXT):
            if isinstance(text, tuple):
                yield Plural(text[0], text[1], "")
            elif not text.startswith(FOR_PROGRAMMERS):
                yield text


def paper_texts(root: Path) -> Texts:
    """The fixed texts of documents: what is given to `say`, and the tables of names."""
    from desktop_app.portfolio import activities, answers, back_matter, criteria, mentor, plates, readiness  # noqa: PLC0415 - ReportLab  # noqa: PLC0415 - as above
    from desktop_app.publishing import fixed_texts  # noqa: PLC0415 - Pillow
    from desktop_app.services.resources.resources import Resources  # noqa: PLC0415 - as above

    tables = (
        *(ACTIVITY_KINDS, activities.STATUS_NAMES, answers.PART_NAMES, back_matter.CARRIED_NAMES, criteria.STATE_NAMES),
        *(plates.CONSENT_NAMES, fixed_texts.KIND_NAMES, fixed_texts.AUDIENCE_NAMES, LEVEL_NAMES),
        *(readiness.ITEM_NAMES, readiness.STEP_NAMES),
    )
    package = root / "desktop_app"
    found: Texts = {}
    others = (package / "services/portfolios/page_making.py", *sorted((package / "catalogue").glob("browse_*.py")))
    others += (package / "services/catalogues/browse_files.py", package / "services/lending/lent_search.py")
    makers = (one for folder in ("portfolio", "publishing") for one in sorted((package / folder).rglob("*.py")))
    for file in (*makers, *others):
        for text in _said(ast.parse(file.read_text(encoding="utf-8"))):
            found.setdefault(text, set()).add(file.stem)
    names = {text for table in tables for text in table.values()}
    names |= {part for _, *parts in feedback_form.LEVELS for part in parts} | set(feedback_form.HOW_OFTEN)
    names |= {title for _, title, _ in mentor.ROOM} | {name for _, name in feedback_form.AGREED_COLUMNS}
    names |= {"{hours} h", "{minutes} min", "{day} {month} {year}", *MONTHS}
    names |= {fixed_texts.HANDOUT_NAME}
    names |= {one.kicker for one in Resources(root / "resources").portfolio_templates()}
    for name in names:
        found.setdefault(name, set())
    return found


def command_texts(root: Path) -> Texts:
    """What the command line says: the help of all commands, what is given to `say`, and the tables of names."""
    found: Texts = {}
    context = click.Context(springshelf)
    for name in ("", *springshelf.list_commands(context)):
        command = springshelf.get_command(context, name) if name else click.Command("", params=springshelf.params)
        for help_text in texts_of(command) if command else ():
            found.setdefault(help_text, set()).add(f"{name} --help".strip())
    for shown in (*paragraphs_of(springshelf), *SECTIONS, *(one.summary for one in COMMANDS.values()), EXAMPLES):
        found.setdefault(shown, set()).add("--help")
    for file in sorted((root / "desktop_app" / "cli").glob("*.py")):
        for text in _said(ast.parse(file.read_text(encoding="utf-8"))):
            found.setdefault(text, set()).add(file.stem)
    for named in (
        *LABELS.values(),
        *profile.HOW.values(),
        *portfolio.TROUBLES.values(),
        *page_limit.OMITTED.values(),
        *LISTS.values(),
        *doctor.MARKS.values(),
    ):
        found.setdefault(named, set())
    values = (*KINDS, *ACTIVITY_KINDS.values(), *(one.value for each in PRINTED for one in each))
    found |= {value: {"values"} for value in values if value not in found}
    steps = ast.parse((root / "desktop_app" / "services" / "demo" / "demo.py").read_text(encoding="utf-8"))
    done: tuple[Text, ...] = (*_first_arguments(steps, "_step"), *demo.UNITS.values())
    found |= {text: {"demo"} for text in done}
    return found


def _first_arguments(tree: ast.AST, method: str) -> Iterator[str]:
    """The texts that are given to a method first."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute))
    return (str(ast.literal_eval(call.args[0])) for call in calls if ast.unparse(call.func).endswith(f".{method}"))


def _said(tree: ast.AST) -> Iterator[Text]:
    """The texts that are given to `say`, alone or in a row, and those that are counted."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, (ast.Name, ast.Attribute)) and node.args:
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if name == "counted" and isinstance(node.args[0], ast.Constant):
                one, many = (str(ast.literal_eval(text)) for text in node.args[:2])
                yield Plural(one, many, "count")
            given = node.args[0] if name == "say" else node.args[1] if name == "map" else None
            constants = (one for one in ast.walk(given) if isinstance(one, ast.Constant)) if given else ()
            yield from (one.value for one in constants if isinstance(one.value, str) and one.value.strip())


def campaign_texts(root: Path) -> Texts:
    """What ships: the campaign with its quiz, the names of materials, models, criteria, kinds of portfolio.

    The texts of materials are in `lang/CODE` of the campaign.
    """
    resources = root / "resources"
    found: Texts = {}
    for source in (_campaign, _materials, _quiz, _events, _manual, _models, _criteria, _frameworks, _others):
        for text, name in source(resources):
            if text:
                found.setdefault(text, set()).add(name)
    return found


Named = Iterator[tuple[str, str]]
"""Texts, each with the name of what says it."""


def _campaign(resources: Path) -> Named:
    campaign = _read(resources / CAMPAIGN / "campaign.toml")
    yield from ((campaign[name], "campaign") for name in ("title", "theme", "summary", "notice", "author"))
    for one in (*campaign["subtopics"], *campaign["resources"]):
        yield from ((one[name], "campaign") for name in ("title", "summary"))
    group = campaign["group"]
    yield from ((text, "group") for text in (group["title"], group["summary"], *group["rules"]))
    for one in group["threads"]:
        yield from ((one[name], f"group {one['id']}") for name in ("title", "prompt"))


def _materials(resources: Path) -> Named:
    for file in sorted((resources / CAMPAIGN / "materials").glob("*.md")):
        head = tomllib.loads(file.read_text(encoding="utf-8").split("+++")[1])
        yield from ((text, file.stem) for text in (head["title"], head["description"], *head["subjects"]))


def _quiz(resources: Path) -> Named:
    quiz = _read(resources / CAMPAIGN / "quiz.toml")
    yield from ((quiz[name], "quiz") for name in ("title", "introduction"))
    for one in quiz["questions"]:
        yield from ((text, f"quiz {one['id']}") for text in (one["text"], *one["answers"], one["explanation"]))


def _events(resources: Path) -> Named:
    for one in read_events((resources / CAMPAIGN / "events.ics").read_bytes(), "events.ics"):
        yield from ((text, one.uid.partition("@")[0]) for text in (one.title, one.description, one.place))


def _manual(resources: Path) -> Named:
    manual = _read(resources / "manual" / "springshelf.toml")
    yield from ((text, "manual") for text in (manual["title"], manual["description"], *manual["subjects"]))
    yield _read(resources / "manual" / "catalogue.toml")["title"], "manual"


def _models(resources: Path) -> Named:
    for file in sorted((resources / "reflection-models").glob("*.toml")):
        model = _read(file)
        yield from ((model[name], file.stem) for name in ("title", "summary", "use_for"))
        for stage in model["stages"]:
            yield from ((text, file.stem) for text in (stage.get("name", ""), *stage["prompts"]))


def _criteria(resources: Path) -> Named:
    for file in sorted((resources / "criteria").glob("*.toml")):
        criteria = _read(file)
        yield from ((criteria[name], file.stem) for name in ("title", "source"))
        for area in criteria["areas"]:
            yield area["title"], file.stem
            yield from ((one[name], file.stem) for one in area["criteria"] for name in ("title", "question"))


def _frameworks(resources: Path) -> Named:
    for file in sorted((resources / "frameworks").glob("*.json")):
        one = read_framework(json.loads(file.read_text(encoding="utf-8")))
        yield from ((text, file.stem) for text in (one.title, one.short_title))
        yield from ((LEVEL_CODE.sub("", level), file.stem) for level in one.levels)
        yield from ((text, file.stem) for each in one.competences for text in (each.area, each.name))
    yield from ((level, "self-assessment") for level in SELF_LEVELS)


def _others(resources: Path) -> Named:
    yield from ((name, "roles") for name in ROLE_NAMES.values())
    yield from ((name, "levels") for name in LEVEL_NAMES.values())
    for file in sorted((resources / "portfolio-templates").glob("*.toml")):
        template = _read(file)
        yield from ((template[name], file.stem) for name in ("title", "about"))


def _read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))
