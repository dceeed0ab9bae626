import cmath
def dft(x):
    n = len(x)
    return [sum(x[k] * cmath.exp(-2j * cmath.pi * k * m / n) for k in range(n)) for m in range(n)]
def fft(x):
    n = len(x)
    if n <= 1:
        return x
    even, odd = fft(x[0::2]), fft(x[1::2])
    t = [cmath.exp(-2j * cmath.pi * k / n) * odd[k] for k in range(n // 2)]
    return [even[k] + t[k] for k in range(n // 2)] + [even[k] - t[k] for k in range(n // 2)]
x = [1.0, 2.0, 0.0, -1.0, 1.5, 0.25, 3.0, -2.0]
print([f"{abs(v):.6f}" for v in dft(x)])  # expect: ['4.750000', '1.055892', '5.273756', '5.050752', '6.250000', '5.050752', '5.273756', '1.055892']
print([f"{v:.4f}" for v in fft(x)])  # expect: ['4.7500+0.0000j', '0.0303+1.0555j', '-0.5000-5.2500j', '-1.0303-4.9445j', '6.2500+0.0000j', '-1.0303+4.9445j', '-0.5000+5.2500j', '0.0303-1.0555j']
print([round(abs(a - b), 9) for a, b in zip(dft(x), fft(x))])  # expect: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
