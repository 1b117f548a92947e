"""From files on disk to results in the catalog."""
