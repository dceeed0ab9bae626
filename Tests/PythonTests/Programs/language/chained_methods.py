text = '  The Entropy of a fair coin  '
print(text.strip().lower().replace(' ', '_').split('_'), text.strip().title().count('E'))  # expect: ['the', 'entropy', 'of', 'a', 'fair', 'coin'] 1
words = text.split()
print(' '.join(w[::-1] for w in words), max(words, key=len), {w: len(w) for w in words})  # expect: ehT yportnE fo a riaf nioc Entropy {'The': 3, 'Entropy': 7, 'of': 2, 'a': 1, 'fair': 4, 'coin': 4}
