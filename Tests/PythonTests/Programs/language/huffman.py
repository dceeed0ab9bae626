def huffman(freq):
    nodes = [[w, [s, '']] for s, w in freq.items()]
    while len(nodes) > 1:
        nodes.sort(key=lambda n: (n[0], n[1][0]))
        lo, hi = nodes[0], nodes[1]
        for pair in lo[1:]: pair[1] = '0' + pair[1]
        for pair in hi[1:]: pair[1] = '1' + pair[1]
        nodes = nodes[2:] + [[lo[0] + hi[0]] + lo[1:] + hi[1:]]
    return sorted(nodes[0][1:], key=lambda p: (len(p[1]), p[0]))
codes = huffman({'a': 0.45, 'b': 0.13, 'c': 0.12, 'd': 0.16, 'e': 0.09, 'f': 0.05})
print(codes, sum(len(c) for _, c in codes))  # expect: [['a', '0'], ['b', '101'], ['c', '100'], ['d', '111'], ['e', '1101'], ['f', '1100']] 18
