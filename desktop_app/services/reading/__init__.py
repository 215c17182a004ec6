"""Opens kept materials for reading, and stores a person's highlights."""
