"""Opens kept materials for reading, and stores what a person highlights in them."""
