"""Write docs/reference/policy.md from the reader of policies and an example; --check tells whether it is current."""

from __future__ import annotations

import sys

from desktop_app.domain.message_texts import MessageTexts
from desktop_app.interchange.policy_keys import SHAPE
from pages import DOCS, write_or_check

TARGET = DOCS / "reference" / "policy.md"
EXAMPLE = DOCS / "examples" / "policy.toml"
HEAD = """# An administrator's policy

Written by `packaging/describe_policy.py` from the program and from `docs/examples/policy.toml`; a test compares it.

An administrator writes one file `policy.toml` and runs `springshelf provision policy.toml` on each computer. The
program stores it where the system keeps settings (on Linux `/etc/xdg/springshelf/policy.toml`, or the path in
`SPRINGSHELF_POLICY`) and follows it at every start.

On Windows, a group policy can take the place of the file: the same keys as values below
`HKLM\\Software\\Policies\\Springshelf`, tables as keys. [For the administrator](../administrator.md) says how. If
anything is there, the file is not read.

If anything in the file is wrong or unknown, the whole file is refused, with the number of the line: a policy that is
understood by half would protect nobody. Only `version` is required, and an `address` in each catalogue.
"""


def page() -> str:
    """The whole page."""
    lines = [HEAD, "## Example", "", f"```toml\n{EXAMPLE.read_text(encoding='utf-8')}```", "", "## Keys", ""]
    lines += ["| Table | Key | Value |", "|---|---|---|"]
    texts = MessageTexts()
    for table, keys in SHAPE.items():
        lines += [
            f"| {f'`{table}`' if table else '(none)'} | `{key}` | {texts.what(keys[key].shape)} |" for key in keys
        ]
    return "\n".join(lines)


def main(words: list[str]) -> int:
    return write_or_check(TARGET, page(), words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
