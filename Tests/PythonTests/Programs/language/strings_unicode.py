λ = 0.5
ñandú = 2
print(λ * ñandú, 'Σ p·log p', len('ππ'), 'ÄÖ'.lower(), '→'.join('ab'), f'{"π":>3}', sorted('çab'))  # expect: 1.0 Σ p·log p 2 äö a→b   π ['a', 'b', 'ç']
