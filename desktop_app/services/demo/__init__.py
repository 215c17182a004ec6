"""The demonstration: a home filled with sample entries."""
