"""The part of desktop_app that unit tests cover, and the bars below which it may not fall."""
