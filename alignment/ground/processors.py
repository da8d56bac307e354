"""The processors of a server: who asks for a sum has it worked out in the thread that asks.

The libraries under NumPy spread each sum over all processors, and keep these turning for a while after it, waiting for
more. That suits one long sum. Here many people ask for short ones: spread, a suggestion takes the processors from
everybody else for twice as long and is hardly sooner there.
"""

import numpy as np
from threadpoolctl import threadpool_limits


def keep_sums_in_their_thread() -> None:
    """Have the sums of this process, from now on, each worked out by one processor."""
    np.dot(np.ones(1), np.ones(1))  # what is limited has to be there
    threadpool_limits(limits=1, user_api="blas")
