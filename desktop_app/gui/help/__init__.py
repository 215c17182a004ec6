"""Help: finding commands by name, the list of shortcuts, the first steps, the manual."""
