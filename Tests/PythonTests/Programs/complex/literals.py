print(1j, 2 + 3j, -1j, 0j, -0j, 1.5j, 1e3j, 3 - 0j)  # expect: 1j (2+3j) (-0-1j) 0j (-0-0j) 1.5j 1000j (3+0j)
z = 3 + 4j
print(z.real, z.imag, z.conjugate(), abs(z), type(z), -z, +z)  # expect: 3.0 4.0 (3-4j) 5.0 <class 'complex'> (-3-4j) (3+4j)
print(repr(1e20 + 1e-7j), str(complex(0.1, -0.25)), [1j, (2j,)], {1j: 'a'})  # expect: (1e+20+1e-07j) (0.1-0.25j) [1j, (2j,)] {1j: 'a'}
print(z == 3 + 4j, z != 4, 3 + 0j == 3, 3 == 3 + 0j, 1j == 1, 2.0 == 2 + 0j)  # expect: True True True True False True
print(bool(0j), bool(1j), bool(complex(0, -0.0)))  # expect: False True False
print(f"{z}", f"{z:.2f}", f"{z:+.3e}", f"{z:>15}", f"{z:<15}|", f"{z:^15}|", f"{2j:.3}", f"{z:,.1f}")  # expect: (3+4j) 3.00+4.00j +3.000e+00+4.000e+00j          (3+4j) (3+4j)         |     (3+4j)     | 2j 3.0+4.0j
