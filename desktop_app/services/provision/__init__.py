"""The administrator's policy, and carrying it out."""
