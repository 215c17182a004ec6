"""The shelf: finds, keeps, opens and removes materials, and indexes the text inside them."""
