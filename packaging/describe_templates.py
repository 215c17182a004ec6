"""Write docs/reference/templates.md from the shipped templates and an example; --check tells whether it is current."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from desktop_app.domain.template import Design, PortfolioSection
from desktop_app.portfolio.template_file import NUMBERS, TEXTS, read_template
from pages import DOCS, write_or_check

TARGET = DOCS / "reference" / "templates.md"
EXAMPLE = DOCS / "examples" / "practicum.toml"
SHIPPED = DOCS.parent / "resources" / "portfolio-templates"
HEAD = """# Portfolio templates

Written by `packaging/describe_templates.py` from the program, from `resources/portfolio-templates` and from
`docs/examples/practicum.toml`; a test compares it.

A template decides which sections a portfolio has, and how it looks. An institution adds its own: a file `NAME.toml` in
the folder `templates` of the program's home. The program offers it beside the templates that ship. If anything in the
file is not understood, the template is left out and the log says why. `springshelf portfolio --template FILE` uses a
template from any folder.
"""


def page() -> str:
    """The whole page."""
    lines = [HEAD, "## Example", "", f"```toml\n{EXAMPLE.read_text(encoding='utf-8')}```", "", "## Values", ""]
    lines += [
        f"- Texts: {_listed(TEXTS)}. Only `title` is required.",
        f"- Whole numbers: {_listed(NUMBERS)}.",
        f"- `sections`, required: {_listed(PortfolioSection)}, in any order.",
        f"- `design`: {_listed(Design)}.",
        "- `accent`: a colour like `#245b66`.",
        "- `texts`: a table of texts.",
    ]
    lines += ["", "## The templates that ship", "", "| Name | Title | Purpose | Sections |", "|---|---|---|---|"]
    for one in (read_template(path) for path in sorted(SHIPPED.glob("*.toml"))):
        lines.append(f"| `{one.id}` | {one.title} | {one.about} | {', '.join(one.sections)} |")
    return "\n".join(lines)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def main(words: list[str]) -> int:
    return write_or_check(TARGET, page(), words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
