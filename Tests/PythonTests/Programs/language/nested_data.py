data = {'x': [{'p': 0.1}, {'p': 0.9}], 'y': ((1, 2), [3, [4]])}
print(data['x'][1]['p'], data['y'][1][1][0], [d['p'] for d in data['x']], data)  # expect: 0.9 4 [0.1, 0.9] {'x': [{'p': 0.1}, {'p': 0.9}], 'y': ((1, 2), [3, [4]])}
data['x'][0]['p'] += 0.5
data['z'] = data['x'][0]
print(data['z'] is data['x'][0], data['z'])  # expect: True {'p': 0.6}
