"""Every screen of the program, put up one after the other for whoever looks at them.

The pictures of the documentation and the tests of the look come from here. Only faces that come
with the dependencies are shown, and nothing is about a real event. No display is needed.
"""
