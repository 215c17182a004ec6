"""Interactive packages: recognising them by their content, their manifests and their entries."""
