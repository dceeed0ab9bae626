prior = {'sick': 0.01, 'well': 0.99}
like = {'sick': 0.95, 'well': 0.05}
evidence = sum(prior[h] * like[h] for h in prior)
posterior = {h: prior[h] * like[h] / evidence for h in prior}
print(posterior, f"{posterior['sick']:.2%}", evidence)  # expect: {'sick': 0.16101694915254236, 'well': 0.8389830508474576} 16.10% 0.059000000000000004
