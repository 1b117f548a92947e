"""Trains, evaluates and exports scene models; `python -m training --help` says how."""
