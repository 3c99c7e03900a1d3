"""Is there enough information in a face to search it: measures of one face, and the gate.

``catalogue`` and ``gate`` load no image library; ``measuring`` does, and runs in the engine.
"""
