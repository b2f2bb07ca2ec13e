"""An invented region to try the program on, calibrated on published totals and nothing else.

Pure until the last step: figures, postcodes and a seed go in, entities with provisional ids come out (`region`),
and only `storing` knows the register. Nobody and no organisation in it exists; the same seed gives the same rows.
"""
