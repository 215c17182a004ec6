"""Settings of Sphinx; see "Configuration" in its manual."""

from desktop_app import __version__

project = "Springshelf"
author = "The Springshelf developers"
release = __version__
copyright = "The Springshelf developers, Apache-2.0"  # noqa: A001 - Sphinx's name

extensions = ["myst_parser", "docs.diagrams"]
exclude_patterns = ["examples", "__pycache__"]
myst_heading_anchors = 4
nitpicky = True
smartquotes = False  # it makes one dash of the two of an option such as --json

html_theme = "furo"
html_title = f"Springshelf {__version__}"
html_copy_source = False
html_show_sphinx = False
html_static_path = ["static"]
html_css_files = ["site.css"]
