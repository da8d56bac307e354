import subprocess
import sys

ASKED = """
import numpy as np
from alignment.ground.processors import keep_sums_in_their_thread
from threadpoolctl import threadpool_info, threadpool_limits
threadpool_limits(limits=4, user_api="blas")
keep_sums_in_their_thread()
print([one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"])
"""


def test_a_sum_is_worked_out_by_one_processor_also_where_it_was_by_four():
    # In a process of its own: it is for the whole of one, and for good.
    told = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True, timeout=60, check=True)
    assert told.stdout.strip() in {"[1]", "[]"}, told.stdout  # none: a Mac's own library, which has no such number
