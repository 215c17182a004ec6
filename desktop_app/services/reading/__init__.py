"""Opening materials for reading, and what a person marks in them."""
