import sys, json, types, io, contextlib, warnings, os
warnings.simplefilter('ignore')
class Inert(types.ModuleType):
    __path__=[]
    def __getattr__(self,n):
        if n.startswith('__') and n.endswith('__'): raise AttributeError(n)
        return Inert(n)
    def __call__(self,*a,**k): return Inert('x')
    def __iter__(self): return iter((Inert('a'),Inert('b')))
    def __getitem__(self,i): return Inert('x')
    def __enter__(self): return self
    def __exit__(self,*a): return False
import importlib.abc, importlib.machinery
class F(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self,n,p,t=None):
        if n.split('.')[0] in('matplotlib','seaborn','plotly','IPython','tqdm'): return importlib.machinery.ModuleSpec(n,self,is_package=True)
    def create_module(self,s):
        m=Inert(s.name)
        if s.name.startswith('tqdm'):
            def tqdm(it=None,*a,**k): return it
            m.tqdm=tqdm; m.trange=lambda *a,**k: range(*a); m.notebook=m; m.auto=m
        return m
    def exec_module(self,m): pass
sys.meta_path.insert(0,F())
sys.modules['warnings']=warnings
f=sys.argv[1]; blocks=json.load(open(f)); ns={'__name__':'__main__'}; out=[]
def builtin_sum(it,/,start=0):
    import builtins
    l=list(it)
    return O(l,start)
import signal
class TO(Exception): pass
def alarm(*a): raise TO()
signal.signal(signal.SIGALRM,alarm)
for b in blocks:
    s=io.StringIO(); 
    try:
        code=compile(b,'<b>','exec')
    except SyntaxError as e:
        out.append(['syntax',str(e),'']); continue
    signal.alarm(30)
    try:
        with contextlib.redirect_stdout(s), contextlib.redirect_stderr(io.StringIO()): exec(code,ns)
        st=['ran','']
    except SystemExit as e: st=['failed','SystemExit: '+str(e)]
    except BaseException as e: st=['failed',type(e).__name__+': '+str(e)]
    signal.alarm(0)
    out.append(st+[s.getvalue()])
json.dump(out,open(f+'.ref','w'))
