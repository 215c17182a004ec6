"""The doctor: checks everything that the program needs, and gives advice for each problem.

Every check imports its libraries when it runs, so that a missing library is a finding and does not stop the doctor.
"""
