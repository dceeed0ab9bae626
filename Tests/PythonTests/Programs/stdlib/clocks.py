import time

t0 = time.time()
a = time.perf_counter()
b = time.perf_counter()
print(b > a, t0 < time.time(), time.monotonic() < time.monotonic(), time.process_time() >= 0, isinstance(time.time_ns(), int))  # expect: True True True True True
time.sleep(0.01)
print(time.perf_counter() - b >= 0.01, type(t0).__name__)  # expect: True float
time.sleep(-1)
# error: ValueError: sleep length must be non-negative
