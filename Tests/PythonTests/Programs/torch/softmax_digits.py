# needs: torch
import torch
import torch.nn.functional as F

row = torch.tensor([0.3, -1.2, 2.5, 0.7, 0.1, -0.4, 1.9, 3.3, -2.2, 0.05])
print(torch.softmax(row, 0).tolist())  # expect: [0.025670815259218216, 0.005727933254092932, 0.23167946934700012, 0.03829636052250862, 0.02101748436689377, 0.01274774968624115, 0.12714838981628418, 0.5156121253967285, 0.0021071890369057655, 0.01999245211482048]
print(F.log_softmax(row, dim=-1).tolist())  # expect: [-3.662400484085083, -5.162400245666504, -1.4624004364013672, -3.2624003887176514, -3.862400531768799, -4.362400531768799, -2.0624003410339355, -0.662400484085083, -6.162400245666504, -3.912400484085083]
table = torch.tensor([[2.0, -1.0, 0.5], [0.25, 1.75, -3.0]])
print(torch.softmax(table, dim=0).tolist())  # expect: [[0.8519527316093445, 0.06008664518594742, 0.970687747001648], [0.14804719388484955, 0.9399133324623108, 0.02931223064661026]]
print(torch.log_softmax(table, dim=0).tolist())  # expect: [[-0.16022419929504395, -2.811967611312866, -0.029750416055321693], [-1.910224199295044, -0.06196761503815651, -3.529750347137451]]
print(torch.softmax(table.double(), dim=1).tolist())  # expect: [[0.7855970345892759, 0.039112573270687456, 0.1752903921400367], [0.18114421736204944, 0.8118320591064397, 0.007023723531510732]]
print(torch.log_softmax(table.double(), dim=1).tolist())  # expect: [[-0.24131129665715703, -3.241311296657157, -1.7413112966571571], [-1.7084617839719847, -0.2084617839719847, -4.958461783971985]]
print(torch.softmax(torch.tensor([float("-inf"), 0.0, 1.0]), 0))  # expect: tensor([0.0000, 0.2689, 0.7311])
print(torch.softmax(torch.tensor([float("inf"), 0.0]), 0), torch.softmax(torch.tensor([float("nan"), 0.0]), 0))  # expect: tensor([nan, nan]) tensor([nan, nan])
print(torch.softmax(torch.tensor([[-float("inf")] * 2]), 1), torch.softmax(torch.tensor([0.0, -200.0]), 0))  # expect: tensor([[nan, nan]]) tensor([1., 0.])
print(torch.softmax(torch.tensor(2.0), 0), torch.softmax(torch.zeros(2, 0), 1))  # expect: tensor(1.) tensor([], size=(2, 0))
