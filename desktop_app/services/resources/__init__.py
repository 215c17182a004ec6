"""What ships with the program, and its texts in each language."""
