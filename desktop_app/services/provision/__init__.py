"""The administrator's policy: finds it at each start, and applies it to a computer."""
