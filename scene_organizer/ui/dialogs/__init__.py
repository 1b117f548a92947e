"""Dialogs that ask or report."""
