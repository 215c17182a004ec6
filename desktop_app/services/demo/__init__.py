"""The demonstration: runs every feature once in a temporary home, and fails if a result is not as expected."""
