"""The shelf: finding and opening materials, and the index over their texts."""
