"""The doctor: checks everything that the program needs, and says what to do where something is not in order.

Every check imports what it needs when it runs, so that a missing library is a finding and not the end of the doctor.
"""
