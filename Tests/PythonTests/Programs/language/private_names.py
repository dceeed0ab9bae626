class Account:
    def __init__(self): self.__balance = 1
    def get(self): return self.__balance
print(Account().get(), Account().__dict__)  # expect: 1 {'_Account__balance': 1}
