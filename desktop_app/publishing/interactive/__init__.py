"""Interactive materials: a page that is complete as a text, and becomes an exercise where its script runs."""
