"""Bundles of the journal for another computer, and exports for other programs."""
