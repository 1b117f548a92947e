"""Groups that are found by comparing photos: mistakes, duplicates, similar photos."""
