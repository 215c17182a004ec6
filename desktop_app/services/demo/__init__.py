"""The demonstration: runs every feature once in a temporary home, and fails where a result is not as expected."""
