"""Corroborate's core: everything the product does, without a screen."""
