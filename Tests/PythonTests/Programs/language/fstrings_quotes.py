# needs: 3.12
d = {"a": 0.5}
print(f"{d["a"]:.2f} {f"{1 + 1}"} {"\n".join(["x"])}")  # expect: 0.50 2 x
print(f"{
    d["a"]  # a comment
}")
# expect: 0.5
