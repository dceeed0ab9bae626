σ = 2.0
µ = 1
print(μ, σ, ϵ := 3, ε)  # expect: 1 2.0 3 3
ﬁne = "ok"
print(fine, 0x_ff, 1_000, 0b11, 1e3, .5, 5., "a" "b" r"\n" f"{σ}")  # expect: ok 255 1000 3 1000.0 0.5 5.0 ab\n2.0
def g(): ...
print(g(), ...)  # expect: None Ellipsis
